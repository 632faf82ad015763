import CivilTime
import InstitutionModel
import SourceText
import Timetable

/// The days of a group that the form has a cell for, each with its mark.
struct AppendixOneDays: Sendable {
  /// In order of date, one a date.
  private var days: [(date: CalendarDate, mark: AppendixOneMark)]

  /// Merges the days on which pupils take part with the marks of teachers; both are sorted by date.
  ///
  /// A mark of another day keeps its place: what a teacher wrote is never lost. Of several marks
  /// of one date the first holds, for a date has one cell.
  init(attended: [CalendarDate], marks: [(date: CalendarDate, mark: AppendixOneMark)]) {
    days = []
    var next = 0
    for date in attended {
      while next < marks.count, marks[next].date <= date {
        append(marks[next].date, marks[next].mark)
        next += 1
      }
      append(date, .unfilled)
    }
    for mark in marks[next...] { append(mark.date, mark.mark) }
  }

  /// Adds a day, unless it is there already.
  private mutating func append(_ date: CalendarDate, _ mark: AppendixOneMark) {
    if days.last?.date != date { days.append((date, mark)) }
  }

  /// How many of them are marked, and how many still wait.
  var counts: (filled: Int, blank: Int) {
    let blank = days.count { $0.mark == .unfilled }
    return (days.count - blank, blank)
  }

  /// The dates of all, each once, in order.
  static func union(_ all: [AppendixOneDays]) -> [CalendarDate] {
    Set(all.lazy.flatMap { $0.days.lazy.map(\.date) }).sorted()
  }

  /// One mark for each of the dates, which are sorted and contain the group's own.
  func marks(on dates: [CalendarDate]) -> [AppendixOneMark] {
    var next = 0
    return dates.map { date in
      guard next < days.count, days[next].date == date else { return .unavailable }
      defer { next += 1 }
      return days[next].mark
    }
  }
}

extension AppendixOneDays {
  /// The days of a group in a period; a mark belongs to the period that held on its date.
  ///
  /// Of a period without a last day the days of the next weeks are shown, and all that are marked.
  init(of group: Group.ID, in period: DistancePeriod.ID, _ source: InternalSource) {
    guard let days = source.published.timetable.days(of: period),
      let window = source.published.window(of: period)
    else {
      self.init(attended: [], marks: [])
      return
    }
    let marks = source.marks(of: group, in: days).filter {
      source.published.timetable.period(of: group, on: $0.date.value) == period
    }
    self.init(
      attended: source.published.timetable.dates(of: group, in: period).filter(window.shows),
      marks: DayOfMarks.days(Array(marks)).map { ($0.date, $0.mark(of: group, source)) }
    )
  }
}
