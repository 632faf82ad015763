import CivilTime
import Diagnostics
import Schema
import SourceText

/// Days on which no lessons are held.
///
/// Russian: «нерабочие дни»: `04.11.2026`, or `{с: 04.11.2026, название: День народного единства}`.
public struct Holiday: Hashable, Sendable {
  public var days: DateRange
  /// «День народного единства»; `nil` where the definition does not name them.
  public var name: String?

  public init(_ days: DateRange, name: String? = nil) {
    self.days = days
    self.name = name
  }
}

private struct HolidayLine: Sendable {
  /// Without the long form.
  var days: Stated<DateRange> = .absent
  var first: Stated<CalendarDate> = .absent
  var last: Stated<CalendarDate> = .absent
  var name: Stated<String> = .absent

  static let schema = RecordSchema("описание нерабочих дней", Self()) {
    Key("с", \.first, .firstDay, required: true).example("31.12.2026").about("первый день")
    Key("по", \.last, .lastDay).example("10.01.2027").about("последний день, если их несколько")
    Key("название", \.name, .text).example("Новый год")
      .about("печатается там, где из-за них нет занятия")
  }
}

extension Shape where Value == Holiday {
  /// The long form is a mapping; a text is its days alone.
  static let holiday = Shape<HolidayLine>.record(HolidayLine.schema, or: .dates, as: \.days).map {
    line,
    range,
    reader in
    if let days = line.days.value { return Holiday(days) }
    guard let first = line.first.value, !line.last.isUnclear else { return nil }
    guard let days = DateRange(first, line.last.value ?? first) else {
      reader.report(.lastDayComesFirst(line.last.range ?? range))
      return nil
    }
    return Holiday(days, name: line.name.value)
  }
}

extension Diagnostic {
  fileprivate static func lastDayComesFirst(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "последний нерабочий день раньше первого",
      at: range,
      help: "поменяйте местами «с» и «по» или проверьте год"
    )
  }
}
