import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A moved day is said once, and is no day off at the same time.
///
/// Russian: «рабочие дни», «нерабочие дни» (п. 4.16).
enum MovedDaysAgree: Rule {
  static let metadata = RuleMetadata("moved-days-agree", .error, clause: "4.16")
    .saying("Рабочие дни названы один раз и не среди нерабочих")

  /// Looks at each moved day and at those before it.
  static func check(_ inspection: Inspection) -> Checked {
    let year = inspection.definitions.institution?.value.year.value
    let holidays = year?.holidays.items ?? []
    var told: [CalendarDate: SourceRange] = [:]
    return .each(year?.movedDays.items ?? [], .day) { day in
      let date = day.value.date
      if let earlier = told[date] {
        return .found(
          "рабочий день \(date.russianFigures) назван дважды",
          at: day.range,
          labels: [Label("здесь уже назван", at: earlier)],
          help: "оставьте одну строку: в один день проводятся занятия одного дня недели"
        )
      }
      told[date] = day.range
      if day.value.replaced == date {
        return .found(
          "день \(date.russianFigures) назван вместо самого себя",
          at: day.range,
          help: "укажите два дня: «\(date.russianFigures) вместо …»"
        )
      }
      guard let holiday = holidays.first(where: { $0.value.days.contains(date) }) else {
        return .fine
      }
      let rest = holiday.value.days.without(date)
      return .found(
        "\(date.russianFigures) – и рабочий, и нерабочий день",
        at: day.range,
        labels: [Label("нерабочие дни", at: holiday.range)],
        help: rest.isEmpty
          ? "уберите его из «нерабочие дни» или из «рабочие дни»"
          : "если он рабочий, напишите в «нерабочие дни»: "
            + rest.map(\.russianFigures).joined(separator: ", ")
      )
    }
  }
}

extension DateRange {
  /// The days before the date and those after it, in order.
  fileprivate func without(_ date: CalendarDate) -> [DateRange] {
    [DateRange(first, date - 1), DateRange(date + 1, last)].compactMap(\.self)
  }
}
