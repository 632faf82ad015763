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
  /// Ends like a definition, but lies where none is expected.
  case misplaced
  /// Not ours: hidden files, leftovers of editors, pictures.
  case foreign

  /// The role of a file, by its path from the content folder with `/` between folders.
  public init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, !parts.contains(where: { $0.hasPrefix(".") }),
      !name.hasPrefix("~"), let dot = name.lastIndex(of: ".")
    else {
      self = .foreign
      return
    }
    let stem = String(name[..<dot])
    let ending = name[name.index(after: dot)...].lowercased()
    self = Self.role(folders: parts.dropLast(), stem: stem, ending: ending)
  }

  private static func role(
    folders: ArraySlice<String>,
    stem: String,
    ending: String
  ) -> FileRole {
    switch ending {
    case "yaml", "yml": yamlRole(folders: Array(folders), stem: stem)
    case "csv": folders == ["attendance"] ? .attendance : .misplaced
    case "md": folders == ["pages"] ? .page(stem) : .misplaced
    default: .foreign
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
    default: return .misplaced
    }
  }

  /// Whether the file is read at all.
  public var isRead: Bool {
    switch self {
    case .institution, .teachers, .program, .periods, .regulation, .attendance, .page: true
    case .misplaced, .foreign: false
    }
  }
}
