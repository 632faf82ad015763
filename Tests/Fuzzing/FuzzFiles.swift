import Foundation
import InstitutionModel
import TestSupport

/// The files of a content folder, by their paths from it.
public struct FuzzFiles: Hashable, Sendable {
  public var bytes: [String: [UInt8]]

  public init(_ bytes: [String: [UInt8]]) { self.bytes = bytes }

  /// The files below a folder.
  public init(folder: URL) throws {
    bytes = [:]
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    for name in names ?? [] {
      let file = folder.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      bytes[name] = Array(try Data(contentsOf: file))
    }
  }

  /// Paths in their order.
  public var paths: [String] { bytes.keys.sorted() }

  /// As the pipeline takes them.
  public var inputs: [InputFile] {
    paths.map { InputFile(path: $0, bytes: bytes[$0] ?? []) }
  }

  /// The number of bytes of all.
  public var size: Int { bytes.values.reduce(0) { $0 + $1.count } }

  /// Writes all into a folder that is not there yet.
  public func write(to folder: URL) throws {
    for (path, bytes) in bytes {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: file)
    }
  }

  /// The files of a small institution for tests.
  public static func fixture(_ name: String) throws -> FuzzFiles {
    let files = try FixtureFiles.all(of: name).map { ($0.path, $0.bytes) }
    return FuzzFiles(Dictionary(uniqueKeysWithValues: files))
  }

  /// The small institutions that cases begin with.
  public static func bases() throws -> [FuzzFiles] {
    try ["small", "two-departments", "real-life", "other-regulation"].map(fixture)
  }
}
