import Foundation

/// An archive in a folder of its own, for programs that read files; both go with the value.
final class ArchiveFile {
  let folder: URL
  private let file: URL

  init(_ bytes: [UInt8]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).archive")
    file = folder.appending(path: "archive.zip")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Whether Info-ZIP's program finds nothing wrong.
  func isSound() throws -> Bool { try unzip(["-tq", file.path]) == 0 }

  /// The bytes of an entry, as that program takes them out.
  func contents(of entry: String) throws -> [UInt8] {
    guard try unzip(["-qo", file.path, "-d", folder.path]) == 0 else { return [] }
    return [UInt8](try Data(contentsOf: folder.appending(path: entry)))
  }

  private func unzip(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unzip")
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
