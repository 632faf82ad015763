/// What a file of the content folder is, by its path.
public enum FileRole: Hashable, Sendable {
  case institution
  case teachers
  /// With the program's id: the file's name without its ending.
  case program(String)
  case periods
  case regulation
  case attendance
  /// With the page's id.
  case page(String)
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
    if path.hasSuffix("/") {
      self = .misplaced
      return
    }
    self = Self.role(folders: Array(parts.dropLast()), stem: name.stem, ending: name.ending)
  }

  private static func role(folders: [String], stem: String, ending: String) -> FileRole {
    switch ending {
    case "yaml", "yml": yamlRole(folders: folders, stem: stem)
    case "csv": folders == ["attendance"] ? .attendance : .misplaced
    case "md": folders == ["pages"] ? .page(stem) : .misplaced
    case "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "heic", "pdf": .foreign
    case _: isKnown(folders) ? .misplaced : .foreign
    }
  }

  private static func yamlRole(folders: [String], stem: String) -> FileRole {
    if folders == ["programs"] { return .program(stem) }
    guard folders.isEmpty else { return .misplaced }
    switch stem {
    case "institution": return .institution
    case "teachers": return .teachers
    case "periods": return .periods
    case "regulation": return .regulation
    case _: return .misplaced
    }
  }

  /// Whether definitions lie in the folder, so that whatever else does was meant to be one.
  private static func isKnown(_ folders: [String]) -> Bool {
    switch folders.first {
    case nil, "programs", "attendance", "pages": true
    case _: false
    }
  }

  /// Whether the file is read at all.
  public var isRead: Bool {
    switch self {
    case .institution, .teachers, .program, .periods, .regulation, .attendance, .page: true
    case .misplaced, .foreign: false
    }
  }

  /// Whether only one file may have the role.
  var isSingle: Bool {
    switch self {
    case .institution, .teachers, .program, .periods, .regulation, .page: true
    case .attendance, .misplaced, .foreign: false
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
