import Diagnostics

extension Definitions {
  /// Puts together what files say, in the order in which they are given.
  init(_ files: [FileReading]) {
    for file in files {
      suppressions += file.suppressions
      texts += file.texts
      unknownWords += file.unknownWords
      file.contribution?(&self)
    }
    pages.sort { ($0.order, $0.slug) < ($1.order, $1.slug) }
  }

  /// Findings about files that are not there, given the roles of those that are.
  public static func missingFiles(among roles: [FileRole], in folder: String) -> [Diagnostic] {
    let kinds = Set(roles.compactMap(\.kind))
    return FileKind.all.filter { !kinds.contains($0) }.compactMap { kind in
      kind.need.map { .missing(kind.path, in: folder, $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func missing(_ file: String, in folder: String, _ help: String) -> Diagnostic {
    Diagnostic(
      "missing-file",
      "в папке «\(folder)» нет файла \(file)",
      at: nil,
      help: help
    )
  }
}
