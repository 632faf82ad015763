import Foundation

/// The texts that a test compares with all files of a folder below `Tests/Golden`.
public struct RecordedFolder: Sendable {
  public var path: String
  /// The texts of now, by the names of their files.
  public var texts: @Sendable () throws -> [String: String]

  public init(_ path: String, texts: @escaping @Sendable () throws -> [String: String]) {
    self.path = path
    self.texts = texts
  }

  /// What is not as recorded, and what is recorded and compared with nothing.
  public func differences() throws -> [String] {
    let texts = try texts()
    let changed = try texts.sorted { $0.key < $1.key }.compactMap { name, text in
      let outcome = try Golden.compare(text, with: "\(path)/\(name)")
      return outcome == .same ? nil : "\(outcome)"
    }
    return changed + Self.orphans(in: path, besides: Set(texts.keys))
  }

  /// The recorded files right in the folder that none of the names means.
  public static func orphans(in folder: String, besides names: Set<String>) -> [String] {
    files.filter { $0.folder == folder && !names.contains($0.name) }
      .map { "\(folder)/\($0.name) is compared with nothing" }
  }

  /// The folders in which something is recorded.
  public static var all: Set<String> { Set(files.map(\.folder)) }

  private static var files: [(folder: String, name: String)] {
    let root = "Tests/Golden/"
    return Repository.files(under: "Tests/Golden", endings: [""]).compactMap { path in
      var isFolder: ObjCBool = false
      let file = Repository.root.appending(path: path).path
      let exists = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      guard exists, !isFolder.boolValue else { return nil }
      let parts = path.dropFirst(root.count).split(separator: "/").map(String.init)
      return (parts.dropLast().joined(separator: "/"), parts.last ?? "")
    }
  }
}
