/// Parts of paths with `/` between folders.
enum PathText {
  /// What parts folders; a name never holds it.
  private static let slash = UInt8(ascii: "/")

  /// The folder that a path lies in; `nil` at the top.
  static func folder(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: slash) else { return nil }
    return String(path[..<slash])
  }

  /// The folder and the name of an absolute path.
  static func split(_ path: String) -> (folder: String, name: String) {
    let folder = folder(of: path) ?? ""
    return (folder.isEmpty ? "/" : folder, String(path.dropFirst(folder.count + 1)))
  }

  /// The folders above a path that are not in a set, outermost first.
  ///
  /// The set must hold with each folder also those above it.
  static func folders(above path: String, unless known: Set<String>) -> [String] {
    var folders: [String] = []
    var rest = path
    while let folder = folder(of: rest), !known.contains(folder) {
      folders.append(folder)
      rest = folder
    }
    return folders.reversed()
  }

  /// Whether the bytes of a file of that name show what it says: those of packed formats do not.
  static func showsItsWords(_ path: String) -> Bool {
    ![".docx", ".pdf", ".xlsx", ".zip"].contains { path.hasSuffix($0) }
  }
}
