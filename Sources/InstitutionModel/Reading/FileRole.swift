/// What a file of the content folder is, by its path.
///
/// Russian: «назначение файла».
public enum FileRole: Hashable, Sendable {
  /// With the file's name without its ending.
  case read(FileKind, name: String)
  /// Lies where definitions are, or ends like one, but is none that is expected there.
  case misplaced
  /// Not ours: hidden files, leftovers of editors, pictures.
  case foreign

  /// The role of a file, by its path from the content folder with `/` between folders; a path that
  /// ends so is a folder where a file should be.
  public init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, !parts.contains(where: { $0.hasPrefix(".") }),
      !name.isLeftover
    else {
      self = .foreign
      return
    }
    self =
      path.hasSuffix("/")
      ? .misplaced : Self.role(Array(parts.dropLast()), stem: name.stem, ending: name.ending)
  }

  private static func role(_ folders: [String], stem: String, ending: String) -> FileRole {
    let kind = FileKind.all.first { $0.isKind(ofFileIn: folders, stem: stem, ending: ending) }
    // `institution.yaml` among programs is none of them.
    let isSingle =
      kind?.folder != nil
      && FileKind.all.contains { $0.isKind(ofFileIn: [], stem: stem, ending: ending) }
    if let kind, !isSingle { return .read(kind, name: stem) }
    switch ending {
    case "yaml", "yml", "csv", "md": return .misplaced
    case "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "heic": return .foreign
    // Beside pages a paper is meant to be published, which nothing does.
    case "pdf": return folders.first == FileKind.page.folder ? .misplaced : .foreign
    case _:
      // Whatever lies where definitions do was meant to be one.
      let isKnown = folders.first.map { FileKind.all.map(\.folder).contains($0) } ?? true
      return isKnown ? .misplaced : .foreign
    }
  }

  /// The kind; `nil` for a file that is not read.
  public var kind: FileKind? {
    switch self {
    case .read(let kind, _): kind
    case .misplaced, .foreign: nil
    }
  }

  /// The name of the file of a program.
  public var program: String? {
    switch self {
    case .read(.program, let name): name
    case .read, .misplaced, .foreign: nil
    }
  }
}

extension String {
  /// A file's name without its last ending.
  var stem: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? self }

  /// The last ending of a file's name without the dot, in lower case; empty where there is none.
  var ending: String {
    lastIndex(of: ".").map { self[index(after: $0)...].lowercased() } ?? ""
  }

  /// Whether editors and systems leave files of such names behind.
  fileprivate var isLeftover: Bool {
    if hasPrefix("~") || hasSuffix("~") || (hasPrefix("#") && hasSuffix("#")) { return true }
    if ["bak", "swp", "swo", "tmp"].contains(ending) { return true }
    return ["thumbs.db", "desktop.ini"].contains(lowercased())
  }
}
