import Diagnostics

extension Definitions {
  /// Puts together what files say, in the order in which they are given.
  init(_ files: [FileReading]) {
    for file in files {
      suppressions += file.suppressions
      texts += file.texts
      unknownWords += file.unknownWords
      switch file.contents {
      case .institution(let file): institution = file
      case .teachers(let items): teachers += items
      case .program(let program): programs.append(program)
      case .periods(let items): periods += items
      case .regulation(let definition): regulation = definition
      case .attendance(let rows): attendance += rows
      case .page(let page): pages.append(page)
      case nil: if case .program(let slug) = file.role { unreadablePrograms.append(slug) }
      }
      if file.role == .attendance, !file.diagnostics.isEmpty { hasUnreadAttendance = true }
    }
    pages.sort { ($0.order, $0.slug) < ($1.order, $1.slug) }
  }

  /// Findings about files that are not there, given the roles of those that are.
  public static func missingFiles(among roles: [FileRole], in folder: String) -> [Diagnostic] {
    var missing: [Diagnostic] = []
    if !roles.contains(.institution) {
      missing.append(.missing("institution.yaml", in: folder, "опишите в нём учреждение"))
    }
    if !roles.contains(.teachers) {
      missing.append(.missing("teachers.yaml", in: folder, "перечислите в нём педагогов"))
    }
    let hasProgram = roles.contains { role in
      if case .program = role { true } else { false }
    }
    if !hasProgram {
      missing.append(
        .missing("programs/….yaml", in: folder, "опишите хотя бы одну программу")
      )
    }
    return missing
  }
}

extension Diagnostic {
  fileprivate static func missing(_ file: String, in folder: String, _ help: String) -> Diagnostic {
    Diagnostic(
      "missing-file",
      .error,
      "в папке «\(folder)» нет файла \(file)",
      at: nil,
      help: help
    )
  }
}
