import Foundation
import Glibc
import InstitutionModel
import Testing

@testable import Pipeline

/// What is read of a folder, and what is refused.
struct InputFolderTests {
  private let folder = Folder()

  /// `.yaml` is read, `.txt` is listed, the rest is of no interest.
  private func read() throws -> [String: Int] {
    let inputs = InputFolder(path: folder.path) { path in
      path.hasSuffix(".yaml") ? .text : path.hasSuffix(".txt") ? .name : .none
    }
    return Dictionary(uniqueKeysWithValues: try inputs.files().map { ($0.path, $0.bytes.count) })
  }

  private func refusal() -> String? {
    do {
      _ = try read()
      return nil
    } catch {
      return (error as? InputFolder.Failure)?.reason
    }
  }

  @Test
  func `only what is of interest is read`() throws {
    try folder.make("a.yaml", size: 3)
    try folder.make("in/b.txt", size: 3)
    try folder.make("in/video.mp4", size: 3)
    try folder.make(".hidden.yaml", size: 3)
    #expect(try read() == ["a.yaml": 3, "in/b.txt": 0])
  }

  @Test
  func `a file that is too long is read as far as shows that it is`() throws {
    try folder.make("a.yaml", size: 1 << 30)
    #expect(try read() == ["a.yaml": (8 << 20) + 1])
  }

  @Test
  func `a folder in the place of a file is told as one`() throws {
    try folder.make("tables/a.csv", size: 3)
    let inputs = InputFolder(path: folder.path) { _ in .text }
    do throws(InputFolder.Failure) {
      _ = try inputs.bytes(of: "tables")
      Issue.record("a folder was read")
    } catch {
      #expect(error.reason == "это папка, а не файл")
    }
  }

  @Test(arguments: [("photo.jpg", true), ("a.yaml", false), ("a.txt", false)])
  func `a link is passed over where a file would be`(_ name: String, _ isAllowed: Bool) throws {
    try folder.link(name, to: "/etc/hostname")
    #expect((refusal() == nil) == isAllowed)
  }

  @Test
  func `a link to a folder is refused, and one to nowhere is a file`() throws {
    try folder.link("photos.jpg", to: "/nowhere/at/all")
    #expect(refusal() == nil)
    try folder.link("programs", to: "/etc")
    #expect(refusal()?.contains("символическая ссылка") == true)
  }

  @Test(arguments: [("a.yaml", false), ("a.txt", false), ("photo.jpg", true)])
  func `a pipe in the place of a file is told and not waited for`(
    _ name: String,
    _ isAllowed: Bool
  ) {
    #expect(mkfifo("\(folder.path)/\(name)", 0o644) == 0)
    #expect((refusal()?.contains("канал, сокет или устройство") ?? false) == !isAllowed)
  }

  @Test(arguments: [(".yaml", false), (".jpg", true)])
  func `a name that is not UTF-8 is told, unless nobody asks for the file`(
    _ ending: String,
    _ isAllowed: Bool
  ) throws {
    // «ф» in Windows-1251.
    folder.makeFile(named: [0xF4] + Array(ending.utf8))
    let expected = isAllowed ? nil : "имя не в UTF-8; переименуйте файл или папку"
    #expect(refusal() == expected)
  }
}

/// A temporary folder, removed when the test ends.
private final class Folder: Sendable {
  let path = FileManager.default.temporaryDirectory
    .appending(path: "ozero-in-\(UUID().uuidString)").path

  init() { mkdir(path, 0o755) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A file of zeros that takes no room on the disk.
  func make(_ name: String, size: Int) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data().write(to: file)
    #expect(truncate(file.path, size) == 0)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)",
      withDestinationPath: target
    )
  }

  func makeFile(named name: [UInt8]) {
    let whole = (Array("\(path)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
    close(open(whole, O_CREAT | O_WRONLY, 0o644))
  }
}
