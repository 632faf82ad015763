import Foundation
import Hashing
import Publishing

/// An output as it lies on the disk.
struct PublishedTree {
  /// A file as the file system knows it.
  struct Entry: Equatable {
    var inode: Int
    var modified: Date?
  }

  /// The bytes of every file, by path, the manifest among them.
  let files: [String: Data]

  init(at folder: String) throws {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let whole = "\(folder)/\(path)"
      let kind = try FileManager.default.attributesOfItem(atPath: whole)[.type]
      if kind as? FileAttributeType == .typeDirectory { continue }
      files[path] = FileManager.default.contents(atPath: whole)
    }
    self.files = files
  }

  var paths: [String] { files.keys.sorted() }

  func text(_ path: String) -> String { String(decoding: files[path] ?? Data(), as: UTF8.self) }

  /// What the manifest says that is not so, and what it does not say; empty for a whole tree.
  var faults: [String] {
    guard let data = files["manifest.json"],
      let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
    else { return ["no manifest"] }
    let known = Set(manifest.files.map(\.path) + ["manifest.json"])
    let wrong = manifest.files.filter { file in
      guard let bytes = files[file.path] else { return true }
      return bytes.count != file.size || SHA256.digest(of: Array(bytes)).hex != file.sha256
    }
    return wrong.map { "differs: \($0.path)" }
      + Set(files.keys).subtracting(known).sorted().map { "unknown: \($0)" }
  }

  /// Inodes and times of all files and folders of an output.
  static func entries(at folder: String) throws -> [String: Entry] {
    var entries: [String: Entry] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) + ["."] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      entries[path] = Entry(
        inode: (attributes[.systemFileNumber] as? Int) ?? 0,
        modified: attributes[.modificationDate] as? Date
      )
    }
    return entries
  }

  private struct Manifest: Decodable {
    struct File: Decodable {
      var path: String
      var size: Int
      var sha256: String
    }

    var files: [File]
  }
}
