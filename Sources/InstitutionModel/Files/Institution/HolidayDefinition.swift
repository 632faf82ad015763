import CivilTime
import Diagnostics
import Schema
import SourceText
import YAMLTree

/// The long form of an item of «нерабочие дни»: `{с: 04.11.2026, название: День народного единства}`.
struct HolidayDefinition: Sendable {
  /// Without the long form.
  var days: Located<DateRange>?
  var first: Located<CalendarDate>?
  var last: Located<CalendarDate>?
  var name: Term?

  fileprivate static let record = RecordSchema(
    "описание нерабочих дней",
    { Self() },
    [
      Key("с", \.first, .date, required: true, "первый день, например 04.11.2026"),
      Key("по", \.last, .date, "последний день, если их несколько"),
      Key("название", \.name, .text, "печатается там, где из-за них нет занятия"),
    ]
  )
}

extension Shape where Value == Holiday {
  /// The long form is a mapping; a text is its days alone.
  static let holiday = Shape<HolidayDefinition>.record(
    HolidayDefinition.record,
    or: .dates,
    as: \.days
  ).map { holiday, range, reader in
    if let days = holiday.days { return Holiday(days.value) }
    guard let first = holiday.first else { return nil }
    guard let days = DateRange(first.value, holiday.last?.value ?? first.value) else {
      reader.report(.lastDayComesFirst(holiday.last?.range ?? first.range))
      return nil
    }
    return Holiday(days, name: holiday.name?.value)
  }
}

extension Diagnostic {
  fileprivate static func lastDayComesFirst(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      .error,
      "последний нерабочий день раньше первого",
      at: range,
      help: "поменяйте местами «с» и «по» или проверьте год"
    )
  }
}
