import Documents

/// Where the documents of a kind lie, and in which formats.
struct Placement: Sendable {
  let tree: Tree
  /// The folder of the kind's documents below the tree, or the file of its only document.
  let path: String
  let formats: [FormatName]
  /// How the subject of a document takes part in its path.
  let subject: SubjectPlace

  /// How the subject of a document takes part in its path.
  enum SubjectPlace: Hashable, Sendable {
    /// There is one document.
    case none
    /// `<path>/<subject>`.
    case fileName
    /// The subject is `<period>/<name>`: `<path>/<name>` for the current period,
    /// `periods/<period>/<path>/<name>` for the others.
    case period
  }

  private init(_ tree: Tree, _ path: String, _ formats: [FormatName], _ subject: SubjectPlace) {
    self.tree = tree
    self.path = path
    self.formats = formats
    self.subject = subject
  }

  /// The placement of a kind; `nil` for a kind that is not published.
  static func of(kind: String) -> Placement? { all[kind] }

  private static let all: [String: Placement] = [
    "front-page": Placement(.site, "index", [.html], .none),
    "schedule": Placement(.site, "schedule/index", [.html], .none),
    "group-schedule": Placement(.site, "schedule/groups", [.html], .fileName),
    "teacher-schedule": Placement(.site, "schedule/teachers", [.html], .fileName),
    "program-catalogue": Placement(.site, "programs/index", [.html], .none),
    "program": Placement(.site, "programs", [.html], .fileName),
    "period": Placement(.site, "periods", [.html], .fileName),
    "rules": Placement(.site, "rules/index", [.html], .none),
    "chat-rules": Placement(.site, "rules/chat", [.html], .none),
    "memo-families": Placement(.site, "rules/families", [.html], .none),
    "memo-teachers": Placement(.site, "rules/teachers", [.html], .none),
    "free-page": Placement(.site, "pages", [.html], .fileName),
    "internal-index": Placement(.internal, "index", [.html], .none),
    "period-index": Placement(.internal, "periods", [.html], .fileName),
    "regulation-report": Placement(.internal, "report/regulation", [.html], .none),
    "notice": Placement(.internal, "notices", [.html], .period),
    "appendix-1": Placement(.internal, "appendix-1", [.html, .xlsx, .csv], .period),
  ]

  /// The path of a document below its tree, without an ending.
  func path(of subject: String, currentPeriod: String?) -> String {
    switch subject.isEmpty ? .none : self.subject {
    case .none: return path
    case .fileName: return "\(path)/\(subject)"
    case .period:
      let parts = subject.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, currentPeriod != String(parts[0]) else {
        return "\(path)/\(parts.last ?? "")"
      }
      return "periods/\(parts[0])/\(path)/\(parts[1])"
    }
  }
}
