import Glibc

/// Where a path leads, also where nothing lies there yet.
enum LinkDestination {
  /// As many links as Linux follows.
  private static let mostLinks = 40

  /// Absolute and without links; `nil` where the links have no end.
  static func path(of path: String) -> String? { self.path(of: path, links: mostLinks) }

  /// Follows links in the path's end and in its folders, as many as are left.
  private static func path(of path: String, links: Int) -> String? {
    if let real = OutputPlace.realPath(path) { return real }
    guard links > 0 else { return nil }
    let (folder, name) = PathText.split(path)
    if let target = target(of: path) {
      return self.path(of: target.hasPrefix("/") ? target : "\(folder)/\(target)", links: links - 1)
    }
    guard path != "/", let parent = self.path(of: folder, links: links - 1) else { return nil }
    switch name {
    case "", ".": return parent
    case "..": return PathText.split(parent).folder
    case _: return parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    }
  }

  /// What a link says; `nil` for what is none.
  private static func target(of path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    return count > 0 ? String(validating: bytes[..<count], as: UTF8.self) : nil
  }
}
