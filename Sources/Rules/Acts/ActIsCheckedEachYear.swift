import CivilTime
import Diagnostics
import Regulation
import Russian
import SourceText

/// Somebody has looked within the last year whether an act that the regulation lists still holds.
///
/// Russian: «проверено» of «акты» (п. 1.1). An act that does not say when is told by the report on the
/// regulation, and not here; of one that was replaced nothing is asked.
enum ActIsCheckedEachYear: Rule {
  static let metadata = RuleMetadata("act-is-checked-each-year", .note, clause: "1.1")
    .with(isDated: true)
    .saying("Акты, перечисленные в regulation.yaml, проверены за последний год")

  private static let mostDays = 366

  /// Looks at own acts that hold on the day of the build and say when they were checked.
  static func check(_ inspection: Inspection) -> Checked {
    let date = inspection.date
    let found = inspection.regulation.acts.filter { $0.validity.holds(on: date) }
      .compactMap { finding(about: $0, on: date) }
    return .whole("Положение", found)
  }

  private static func finding(about act: Act, on date: CalendarDate) -> Finding? {
    guard let day = act.review.checked, let place = act.review.placeOfChecked else { return nil }
    let keeper = act.review.keeper.map { " (сверяет \($0))" } ?? ""
    if day > date {
      return Finding(
        "акт \(act.title.quoted) проверен \(day.russianFigures), а этот день ещё не наступил",
        at: place,
        help: "поправьте год или день: «проверено: \(date.russianFigures)»"
      )
    }
    guard date - day > mostDays else { return nil }
    return Finding(
      "акт \(act.title.quoted) проверен \(day.russianFigures), больше года назад",
      at: place,
      help: "посмотрите, действует ли он ещё\(keeper), и запишите новый день: "
        + "«проверено: \(date.russianFigures)»"
    )
  }
}
