import CivilTime
import Russian
import Schema
import SourceText

/// «по» of a period.
///
/// Russian: «по», «до отмены».
public enum PeriodEnd: Hashable, Sendable {
  case date(CalendarDate)
  /// Russian: «до отмены».
  case untilCancelled

  /// The day, where there is one.
  public var date: CalendarDate? {
    switch self {
    case .date(let date): date
    case .untilCancelled: nil
    }
  }
}

extension Shape where Value == PeriodEnd {
  static let periodEnd = notation(
    "дата",
    examples: ["06.12.2026"],
    or: ["до отмены"],
    fault: ScalarFault.inDates
  ) { text in
    if ["до отмены", "до особого распоряжения"].contains(text.folded) {
      return PeriodEnd.untilCancelled
    }
    return ScalarText.parse(text) { $0.readDate() }.map { .date($0) }
  }
}

extension Stated<PeriodEnd> {
  /// The day with its place; `nil` for «до отмены».
  public var day: Located<CalendarDate>? { flatMap(\.date).located }
}
