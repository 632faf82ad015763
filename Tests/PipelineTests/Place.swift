import Foundation

/// A temporary folder with a content and outputs, removed when the test ends.
final class Place: Sendable {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "ozero-pipe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var content: String { root.appending(path: "Content").path }
  var output: String { root.appending(path: "Output").path }

  /// The folder of own templates.
  var templates: String { root.appending(path: "Templates").path }

  /// The style of papers, as people write it into their templates.
  func write(style: String) throws { try write(template: style, to: "documents/style.yaml") }

  func write(template: String, to path: String) throws {
    let file = root.appending(path: "Templates/\(path)")
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(template.utf8).write(to: file)
  }

  /// Makes a link in the content that leads there.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root.appending(path: "Content/\(path)").path,
      withDestinationPath: target
    )
  }

  /// Another output, empty.
  func cleanOutput() throws -> String {
    let clean = root.appending(path: "Clean")
    try? FileManager.default.removeItem(at: clean)
    return clean.path
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: "Content/\(path)"))
  }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = root.appending(path: "Content/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }
}
