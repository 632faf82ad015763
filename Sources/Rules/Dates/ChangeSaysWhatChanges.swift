import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An item of «далее» says what is different from its day on.
///
/// Russian: «далее», расписание и его изменения (п. 4.16). What stood there may have been lost on the way: days alone
/// change nothing on any page.
enum ChangeSaysWhatChanges: Rule {
  static let metadata = RuleMetadata("change-says-what-changes", .warning, clause: "4.16")
    .saying("В «далее» сказано, что меняется")

  /// Looks at groups with changes; a change with a word that was not understood may say it.
  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.groupLines.map(\.value).filter { !$0.changes.items.isEmpty }
    return .each(groups, .group, "с\u{A0}изменениями") { group in
      guard group.changes.isClear else { return .unknown }
      return Look(group.changes.items.map(\.value).filter(\.changesNothing).compactMap(finding))
    }
  }

  private static func finding(about change: GroupChangeLines) -> Finding? {
    change.change.first.located.map { first in
      Finding(
        "с \(first.value.russianFigures) ничего не меняется: названы только дни",
        at: first.range,
        help:
          "допишите в этот пункт «далее», что меняется, например «педагог: …» или «расписание: …»; "
          + "если ничего, удалите его"
      )
    }
  }
}

extension GroupChangeLines {
  /// Whether it states days, perhaps with an order, and nothing else.
  fileprivate var changesNothing: Bool {
    lessons.isAbsent && teacher.isAbsent && teachers.isAbsent && site.isAbsent
      && change.pupils.isAbsent && change.withoutDevice.isAbsent && change.weeklyHours.isAbsent
      && change.room.isAbsent
  }
}
