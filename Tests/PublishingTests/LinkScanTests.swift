import Foundation
import Publishing
import Testing

/// Links of others in the public folder: what is served through them is scanned.
struct LinkScanTests {
  private let page = ["site/index.html": "1", "internal/a.csv": "2"]
  private let scanner = LeakScanner(forbidden: ["https://vk.me/join/Zz0AJQ1d8x"])

  /// A published place with a link in its public folder.
  private func place(linking target: String) throws -> Workplace {
    let place = try Workplace()
    try place.publish(page, scanner: scanner)
    try place.write("снимок", to: "photos/2026/1.txt")
    try link(place, "Output/site/l", to: target)
    return place
  }

  private func link(_ place: Workplace, _ path: String, to target: String) throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: place.path(path), withDestinationPath: target)
  }

  private func leaks(_ place: Workplace) -> [String] {
    let error = publishingError { try place.publish(page, scanner: scanner) }
    guard case .leaks(let leaks) = error else { return [] }
    return leaks.map(\.path)
  }

  @Test func `a link to a folder is told, and its files are scanned`() throws {
    let place = try place(linking: "../../photos")
    let outcome = try place.publish(page, scanner: scanner)
    #expect(outcome.linkedFolders == ["site/l"] && outcome.foreign == ["site/l"])
    try place.write("https://vk.me/join/Zz0AJQ1d8x", to: "photos/2026/2.txt")
    #expect(leaks(place) == ["site/l/2026/2.txt"])
  }

  @Test func `links behind links are followed, and circles end`() throws {
    let place = try place(linking: "../../photos")
    try place.write("https://vk.me/join/Zz0AJQ1d8x", to: "other/3.txt")
    try link(place, "photos/more", to: "../other")
    try link(place, "photos/self", to: ".")
    try link(place, "photos/nowhere", to: "no")
    #expect(leaks(place) == ["site/l/more/3.txt"])
  }

  @Test func `a link to a file is scanned`() throws {
    let place = try place(linking: "../../secret.txt")
    #expect(try place.publish(page, scanner: scanner).linkedFolders == [])
    try place.write("https://vk.me/join/Zz0AJQ1d8x", to: "secret.txt")
    #expect(leaks(place) == ["site/l"])
  }

  @Test(arguments: ["../internal", "../internal/a.csv", "..", "../manifest.json"])
  func `a link out of the public part into the rest is refused`(_ target: String) throws {
    let place = try place(linking: target)
    let error = publishingError { try place.publish(page, scanner: scanner) }
    #expect(error == .link(path: "site/l", .toClosedPart))
  }

  @Test func `a way round into the closed part is refused`() throws {
    let place = try place(linking: "../../photos")
    try link(place, "photos/x", to: "../Output/internal")
    let error = publishingError { try place.publish(page, scanner: scanner) }
    #expect(error == .link(path: "site/l/x", .toClosedPart))
  }

  @Test(arguments: [
    "../internal/b.csv", "../internal/new/c.csv", "./../site/.././internal/b.csv", "next",
  ])
  func `a link to what the new tree brings into the closed part is refused`(
    _ target: String
  ) throws {
    let place = try place(linking: target)
    try link(place, "Output/site/next", to: "../internal/b.csv")
    let new = page.merging(["internal/b.csv": "3", "internal/new/c.csv": "4"]) { $1 }
    let error = publishingError { try place.publish(new, scanner: scanner) }
    #expect(error == .link(path: "site/l", .toClosedPart))
  }

  @Test(arguments: ["new.html", "../../nowhere/a.txt", "l"])
  func `a link to nothing is let be, and to what becomes public`(_ target: String) throws {
    let place = try place(linking: target)
    let new = page.merging(["site/new.html": "3"]) { $1 }
    #expect(try place.publish(new, scanner: scanner).foreign == ["site/l"])
  }

  @Test func `a link inside the public part is let be`() throws {
    let place = try place(linking: "index.html")
    #expect(try place.publish(page, scanner: scanner).linkedFolders == [])
  }

  @Test func `what is too much to scan is refused`() throws {
    let place = try place(linking: "../../photos")
    let folder = place.path("photos/2026")
    for number in 0...10_000 { close(open("\(folder)/\(number)", O_CREAT | O_WRONLY, 0o600)) }
    let error = publishingError { try place.publish(page, scanner: scanner) }
    #expect(error == .link(path: "site/l/2026", .toTooMuch))
  }
}
