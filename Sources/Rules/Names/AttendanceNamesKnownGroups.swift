import InstitutionModel
import Diagnostics
import Regulation
import Schema
import SourceText

/// A table of attendance names groups that exist.
///
/// A wrong id of many rows is told once for each table.
///
/// Russian: «отметки педагога» (п. 4.20).
enum AttendanceNamesKnownGroups: Rule {
  static let metadata = RuleMetadata(
    "attendance-names-known-groups",
    .error,
    clause: "4.20",
    also: ["Прил. 1"]
  )
  .saying("Отметки стоят у групп, которые есть в программах")

  static func check(_ inspection: Inspection) -> Checked {
    var seen: Set<Place> = []
    var names: [Term] = []
    var checked = Checked.marks(inspection) { row in
      let place = Place(file: row.group.range.file, name: row.group.value)
      if seen.insert(place).inserted { names.append(row.group) }
      return .fine
    }
    let unnamed = names.filter(\.value.isEmpty).map { name in
      Finding(
        "у отметки не указана группа",
        at: name.range,
        help: "впишите группу в столбец «группа»"
      )
    }
    checked.findings = unnamed + inspection.knownGroups.unknown(among: names)
    return checked
  }

  /// A name in a table.
  private struct Place: Hashable {
    var file: SourceFileID
    var name: String
  }
}
