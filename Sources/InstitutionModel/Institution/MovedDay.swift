import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText

/// A day on which the lessons of another day of the week are held.
///
/// Russian: «рабочие дни»: `20.02.2027 вместо 22.02.2027`, `20.02.2027 по понедельнику`, or
/// `{дата: 20.02.2027, по расписанию: понедельник}`. Lessons of its own day of the week fall out.
public struct MovedDay: Hashable, Sendable {
  public var date: CalendarDate
  /// The day of the week whose lessons are held.
  public var weekday: Weekday
  /// The day off in whose place it is; `nil` where only a day of the week is said.
  public var replaced: CalendarDate?

  public init(_ date: CalendarDate, as weekday: Weekday, insteadOf replaced: CalendarDate? = nil) {
    self.date = date
    self.weekday = weekday
    self.replaced = replaced
  }

  /// Whether the day goes by another day of the week than its own.
  public var isOfAnother: Bool { weekday != date.weekday }

  /// The day whose week tells whether lessons of every other week are held.
  public var weekDay: CalendarDate { replaced ?? date }
}

extension MovedDay {
  /// The day in whose place it is, called by what became of it.
  var dayOff: Holiday? {
    replaced.map { Holiday(DateRange($0), name: "перенос на \(date.russianDay)") }
  }
}

private struct MovedDayLine: Sendable {
  /// Without the long form.
  var day: Stated<MovedDay> = .absent
  var date: Stated<CalendarDate> = .absent
  var weekday: Stated<Weekday> = .absent
  var replaced: Stated<CalendarDate> = .absent
  /// Whether all of it was understood.
  var isClear = true

  static let schema = RecordSchema("описание рабочего дня", Self()) {
    Key("дата", \.date, .date, required: true).example("20.02.2027").about(
      "день, который стал рабочим"
    )
    Key("по расписанию", \.weekday, .weekdayOfTimetable)
      .about("занятия какого дня недели в этот день проводятся")
    Key("вместо", \.replaced, .date).example("22.02.2027")
      .about("какой день взамен стал нерабочим; его занятия и проводятся")
  }

  /// `nil` where nobody says whose lessons are held.
  var movedDay: MovedDay? {
    guard let date = date.value else { return nil }
    let weekday = weekday.value ?? replaced.value?.weekday
    return weekday.map { MovedDay(date, as: $0, insteadOf: replaced.value) }
  }
}

extension Shape where Value == MovedDay {
  private static let line = Shape<MovedDayLine>.record(
    MovedDayLine.schema,
    or: .movedDayLine,
    as: \.day
  ).noting(\.isClear)

  /// The long form is a mapping.
  static let movedDay = line.map { line, range, reader in
    if let day = line.day.value ?? line.movedDay { return day }
    if line.isClear, let date = line.date.value {
      reader.report(.withoutWeekday(date, range))
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func withoutWeekday(_ date: CalendarDate, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "не сказано, занятия какого дня недели проводятся \(date.russianFigures)",
      at: range,
      help: "добавьте «по расписанию: понедельник» или, если день перенесён, «вместо: "
        + "\(date.nearestWorkingDay.russianFigures)»"
    )
  }
}
