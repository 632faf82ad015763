import CivilTime
import Diagnostics
import InstitutionModel
import SourceText
import YAMLTree

/// The long form of an item of «нерабочие дни»: `{с: 04.11.2026, название: День народного единства}`.
struct HolidayDefinition: Sendable {
  var first: Located<CalendarDate>?
  var last: Located<CalendarDate>?
  var name: Term?

  fileprivate static let record = Record(
    "описание нерабочих дней",
    Self.init,
    [
      Key("с", \.first, .date, required: true, "первый день, например 04.11.2026"),
      Key("по", \.last, .date, "последний день, если их несколько"),
      Key("название", \.name, .text, "печатается там, где из-за них нет занятия"),
    ]
  )
}

extension Shape where Value == Located<Holiday> {
  /// The long form is a mapping; a text is its days alone.
  static let holiday = Shape(expected: Shape<Located<DateRange>>.dates.expected) { node, log in
    guard case .mapping = node.content else {
      return Shape<Located<DateRange>>.dates.read(node, &log)?.map { Holiday($0) }
    }
    guard let holiday = HolidayDefinition.record.read(node, &log)?.value, let first = holiday.first
    else { return nil }
    guard let days = DateRange(first.value, holiday.last?.value ?? first.value) else {
      log.report(.lastDayComesFirst(holiday.last?.range ?? first.range))
      return nil
    }
    return first.map { _ in Holiday(days, name: holiday.name?.value) }
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
