import Foundation

@testable import Publishing

/// A temporary folder with a place for an output, removed when the test ends.
final class Workplace: Sendable {
  let root: URL
  /// Whether the folder belongs to this object.
  private let isOwned: Bool

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "ozero-\(UUID().uuidString)")
    isOwned = true
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  /// A folder that somebody else made and removes.
  init(at path: String) {
    root = URL(filePath: path)
    isOwned = false
  }

  deinit { if isOwned { try? FileManager.default.removeItem(at: root) } }

  var output: String { path("Output") }

  func path(_ relative: String) -> String { root.appending(path: relative).path }

  func write(_ text: String, to relative: String) throws {
    let file = root.appending(path: relative)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  func text(_ relative: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: relative)), as: UTF8.self)
  }

  /// Paths of everything in a folder with the text of files, the target of links, `/` for folders.
  func contents(of relative: String = "Output") throws -> [String: String] {
    var contents: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: self.path(relative)) {
      let whole = self.path("\(relative)/\(path)")
      let attributes = try FileManager.default.attributesOfItem(atPath: whole)
      contents[path] =
        switch attributes[.type] as? FileAttributeType {
        case .typeDirectory: "/"
        case .typeSymbolicLink: try FileManager.default.destinationOfSymbolicLink(atPath: whole)
        case _: try text("\(relative)/\(path)")
        }
    }
    return contents
  }

  /// Names in the folder that the output lies in, sorted.
  func neighbours() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }

  /// The number by which the file system knows a file.
  func inode(_ relative: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(relative))
    return (attributes[.systemFileNumber] as? Int) ?? 0
  }

  func status(_ relative: String) throws -> stat {
    var status = stat()
    guard lstat(path(relative), &status) == 0 else { throw POSIXError(.ENOENT) }
    return status
  }

  /// The permissions of a file or folder, with the set-group and sticky bits.
  func mode(_ relative: String) throws -> Int { Int(try status(relative).st_mode & 0o7777) }

  func modified(_ relative: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path(relative))[.modificationDate] as? Date
  }
}
