import Diagnostics
import InstitutionModel
import Regulation
import SourceText

/// A table of attendance names groups that exist.
///
/// A wrong id of many rows is told once for each table.
///
/// Russian: «отметки педагога» (п. 4.20).
enum AttendanceNamesKnownGroups: Rule {
  static let metadata = RuleMetadata("attendance-names-known-groups", .error, clause: "4.20")
    .also("Прил. 1").saying("Отметки стоят у групп, которые есть в программах")

  /// Every row counts, but the same name is looked up once in each table.
  static func check(_ inspection: Inspection) -> Checked {
    var seen: [SourceFileID: Set<String>] = [:]
    var names: [Term] = []
    let checked = Checked.marks(inspection) { row in
      let isNew = seen[row.group.range.file, default: []].insert(row.group.value).inserted
      if isNew { names.append(row.group) }
      return .fine
    }
    let help = "впишите группу в столбец «группа»"
    let unnamed = names.filter(\.value.isEmpty).map {
      Finding("у отметки не указана группа", at: $0.range, help: help)
    }
    return checked.telling(unnamed + inspection.knownGroups.unknown(among: names))
  }
}
