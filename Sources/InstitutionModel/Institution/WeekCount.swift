import CivilTime
import Schema
import SourceText

/// How the institution counts weeks, instead of the numbers of the calendar.
///
/// Russian: «недели»: `{считать с: 01.09.2026, названия: [числитель, знаменатель]}`. It goes on counting over
/// the turn of the year, where the calendar may have two odd weeks one after the other.
public struct WeekCount: Hashable, Sendable {
  /// A day of the first week.
  public var first: CalendarDate
  /// What the weeks are called in turn, at least two.
  public var names: [String]

  /// Where only a day is said.
  static let usualNames = ["нечётные", "чётные"]
}

private struct WeekCountLines: Sendable {
  var first: Stated<CalendarDate> = .absent
  var names: Stated<[Located<String>]> = .absent

  static let schema = RecordSchema("счёт недель", within: "в разделе «недели»", Self()) {
    Key("считать с", \.first, .date, required: true).about("любой день первой недели")
    Key("названия", \.names, .list(of: .text))
      .about("по порядку, например числитель, знаменатель; без них – нечётные, чётные")
  }
}

extension Shape where Value == WeekCount {
  static let weekCount = Shape<WeekCountLines>.record(WeekCountLines.schema).map { lines, _, _ in
    let names = lines.names.items.map(\.value)
    return lines.first.value.map { first in
      WeekCount(first: first, names: names.count > 1 ? names : WeekCount.usualNames)
    }
  }
}
