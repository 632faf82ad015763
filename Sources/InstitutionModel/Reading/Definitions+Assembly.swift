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
    if kinds.isEmpty { return [.nothingWritten(in: folder)] }
    return FileKind.all.filter { !kinds.contains($0) }.compactMap { kind in
      kind.need.map { .missing(kind, in: folder, $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func missing(
    _ kind: FileKind,
    in folder: String,
    _ help: String
  ) -> Diagnostic {
    Diagnostic(
      "missing-file",
      "в папке «\(folder)» нет файла \(kind.path)",
      at: nil,
      in: "\(folder)/\(kind.folder ?? kind.path)",
      help: help
    )
  }

  /// Where not a single file is one of ours, the way to begin says more than a list of what is missing.
  fileprivate static func nothingWritten(in folder: String) -> Diagnostic {
    let name = folder.contains(" ") ? "\"\(folder)\"" : folder
    return Diagnostic(
      "missing-file",
      "в папке «\(folder)» нет описаний: ни institution.yaml, ни программ, ни педагогов",
      at: nil,
      in: folder,
      help: "если описания лежат в другой папке, назовите её: --content папка; если их ещё нет, "
        + "положите сюда начальные файлы: ozero init \(name)"
    )
  }
}
