import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Another timetable within the year is approved by an order, like the first one; before it holds, a draft is enough.
///
/// Russian: «приказ» of «далее» with «расписание» (п. 4.16).
enum TimetableChangeHasDirective: Rule {
  static let metadata = RuleMetadata("timetable-change-has-directive", .warning, clause: "4.16")
    .with(isDated: true).saying("Новое расписание группы утверждено приказом")

  /// Looks at groups with a change of lessons; other changes need no order.
  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.groupLines.compactMap { group in
      let changes = group.value.changes.items.map(\.value).filter { $0.lessons.value != nil }
      return changes.isEmpty ? nil : (group.value, changes)
    }
    return .each(groups, .group, "с\u{A0}новым расписанием") { group, changes in
      guard group.changes.isClear, let name = group.group.name.located else { return .unknown }
      let unapproved = changes.map(\.change).filter(\.directive.isAbsent)
      let findings = unapproved.compactMap(\.first.located).map { first in
        Finding(
          "новое расписание группы \(name.value.quoted) с \(first.value.russianFigures) "
            + "не утверждено приказом",
          at: first.range,
          help: "добавьте в этот пункт «далее» строку «приказ: № … от …», а если он записан одной "
            + "строкой, допишите в её конце «, приказ № … от …»"
        )
      }
      return Look(findings + changes.compactMap { draft($0.change, on: inspection.date, of: name) })
    }
  }

  /// An order that is not signed although the timetable holds.
  private static func draft(_ change: GroupChange, on date: CalendarDate, of group: Term)
    -> Finding?
  {
    guard let place = change.directive.draft, let first = change.first.located, first.value <= date
    else { return nil }
    return Finding(
      "новое расписание группы \(group.value.quoted) действует с \(first.value.russianFigures), "
        + "а приказ о нём всё ещё проект",
      at: place,
      labels: [Label("с этого дня нужен приказ", at: first.range)],
      help: "впишите номер и дату приказа: «приказ: № … от …»"
    )
  }
}
