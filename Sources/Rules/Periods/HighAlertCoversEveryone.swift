import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// In high alert all programs go distance; narrower coverage deserves a second look.
///
/// Russian: «охват» (п. 1.7).
enum HighAlertCoversEveryone: Rule {
  static let metadata = RuleMetadata("high-alert-covers-everyone", .note, clause: "1.7")
    .saying("Режим повышенной готовности касается всех программ")

  /// Compares with groups that have a day of learning in the period; a group of another time is not
  /// missed.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let periods = institution.periods.filter(\.ground.isHighAlert)
    return .each(periods, .period, "повышенной готовности") { period in
      guard period.coverage.isKnown else { return .unknown }
      let total = institution.learners(from: period.first.value, to: period.last).count { $0 }
      let covered = period.coverage.groups.count
      guard covered < total else { return .fine }
      // The first item of «кроме», else of «охват», for one of them has to be edited.
      let written = inspection.definitions.periods.map(\.value)
        .first { $0.first.range == period.first.range }
      let item = written?.exceptions.items.first ?? written?.coverage.items.first
      return .found(
        "период с \(period.first.value.russianFigures) касается \(covered) из "
          + plural(total, "группы", "групп", "групп"),
        at: item?.range ?? period.first.range,
        help: "если приказ вводит его для всех программ, уберите «охват» и «кроме»; "
          + "если нет, всё верно"
      )
    }
  }
}
