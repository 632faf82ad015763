import Foundation

/// A file of a generated content folder.
struct GeneratedFile {
  /// From the content folder, with `/`.
  var path: String
  var text: String
}

extension [GeneratedFile] {
  /// Writes the files into a folder, which begins empty.
  func write(to folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for file in self { try file.write(to: folder) }
  }
}

extension GeneratedFile {
  func write(to folder: URL) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }
}
