import Foundation
import Publishing
import Testing

struct LeakPublishingTests {
  private let invitation = "https://vk.me/join/AJQ1d8x_Zz0"

  private func leaks(_ action: () throws -> Void) -> [String] {
    guard case .leaks(let leaks) = publishingError(action) else { return [] }
    return leaks.map { "\($0.path):\($0.line) \($0.kind)" }
  }

  @Test func `a leak anywhere in the public tree publishes nothing`() throws {
    let place = try Workplace()
    try place.publish(["site/a": "1"])
    let before = try place.contents()
    let found = leaks {
      try place.publish(
        [
          "site/c": "a@b.ru\n8 913 123-45-67", "site/b": invitation, "internal/x": invitation,
        ],
        workers: 3
      )
    }
    #expect(found == ["site/b:1 joinAddress", "site/c:1 email", "site/c:2 telephone"])
    #expect(try place.contents() == before)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `internal files may hold what staff need`() throws {
    let place = try Workplace()
    let outcome = try place.publish(["internal/x": invitation, "sitemap": "a@b.ru"])
    #expect(outcome.exchanged)
  }

  @Test func `foreign public files are scanned, through links too`() throws {
    let place = try Workplace()
    try place.publish(["site/a": "1", "internal/x": invitation])
    try place.write("a@b.ru", to: "Output/site/notes.txt")
    try place.write("a@b.ru", to: "Output/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("Output/site/link"),
      withDestinationPath: "../internal/x"
    )
    // Nothing else changed, yet nothing is said to be well.
    let found = leaks { try place.publish(["site/a": "1", "internal/x": invitation]) }
    #expect(found == ["site/link:1 joinAddress", "site/notes.txt:1 email"])
  }

  @Test func `what was allowed is found in kept files when it is forbidden`() throws {
    let place = try Workplace()
    let files = ["site/a": "vk.me/chat/Secret", "site/b": "2"]
    try place.publish(files)
    let inode = try place.inode("Output/site/a")
    let stricter = LeakScanner(forbidden: ["vk.me/chat/Secret"])
    #expect(leaks { try place.publish(files, scanner: stricter) } == ["site/a:1 invitation"])
    let other = LeakScanner(forbidden: ["vk.me/chat/Other"])
    let outcome = try place.publish(files, scanner: other)
    #expect(outcome.kept == 2 && outcome.exchanged)
    #expect(try place.inode("Output/site/a") == inode)
    #expect(try !place.publish(files, scanner: other).exchanged)
  }
}
