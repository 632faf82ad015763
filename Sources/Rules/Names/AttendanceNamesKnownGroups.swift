import Definitions
import Diagnostics
import Regulation
import SourceText

/// A table of attendance names groups that exist.
///
/// A wrong id of many rows is told once for each table.
///
/// Russian: «отметки педагога» (п. 4.20).
enum AttendanceNamesKnownGroups: FindingRule {
  static let metadata = RuleMetadata(
    "attendance-names-known-groups",
    .error,
    clause: "4.20",
    also: ["Прил. 1"],
    subject: .marks,
    title: "Отметки стоят у групп, которые есть в программах"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    var seen: Set<Place> = []
    let names = inspection.definitions.attendance.map(\.group).filter { name in
      seen.insert(Place(file: name.range.file, name: name.value)).inserted
    }
    let unnamed = names.filter(\.value.isEmpty).map { name in
      Finding(
        "у отметки не указана группа",
        at: name.range,
        help: "впишите группу в столбец «группа»"
      )
    }
    return unnamed + inspection.knownGroups.unknown(among: names)
  }

  /// A name in a table.
  private struct Place: Hashable {
    var file: SourceFileID
    var name: String
  }
}
