import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Another timetable within the year is approved by an order, like the first one.
///
/// Russian: «приказ» of «далее» with «расписание» (п. 4.16).
enum TimetableChangeHasDirective: FindingRule {
  static let metadata = RuleMetadata(
    "timetable-change-has-directive",
    .warning,
    clause: "4.16",
    subject: .groups,
    title: "Новое расписание группы утверждено приказом"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.programs.flatMap(\.groups).map(\.value)
      .filter { !$0.unread.contains("далее") }
      .flatMap { group in
        (group.changes ?? []).compactMap { finding(about: $0.value, of: group) }
      }
  }

  private static func finding(
    about change: GroupChangeDefinition,
    of group: GroupDefinition
  ) -> Finding? {
    guard change.lessons != nil, change.directive == nil, let first = change.first,
      let name = group.name
    else { return nil }
    return Finding(
      "новое расписание группы \(name.value.quoted) с \(first.value.russianFigures) "
        + "не утверждено приказом",
      at: first.range,
      help: "добавьте в этот пункт «далее» строку «приказ: № … от …»"
    )
  }
}
