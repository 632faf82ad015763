import CivilTime
import Documents
import InstitutionModel
import Timetable

/// What every day of the weeks that are shown by day has, over all groups, whether it takes place or not.
///
/// Made once, by the first document that asks: each day would go through all groups again.
final class DayBook: Sendable {
  private let days: Lazy<[CalendarDate: [Occurrence]]>

  init(of days: DateRange, in timetable: Timetable) {
    self.days = Lazy { Self.read(days, in: timetable) }
  }

  /// In order of time, then of groups.
  func occurrences(on date: CalendarDate) -> [Occurrence] { days.value[date] ?? [] }

  private static func read(_ days: DateRange, in timetable: Timetable)
    -> [CalendarDate: [Occurrence]]
  {
    let groups = timetable.institution.groups.indices.lazy.map { Group.ID($0) }
    let all = groups.flatMap { timetable.occurrences(of: $0, in: days) }
      .filter { !timetable.tellsWithItsLesson($0) }
    return Dictionary(grouping: all, by: \.date).mapValues { day in
      day.enumerated()
        .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
    }
  }
}

extension PublicSource {
  /// Everything that is planned on one of ``shownDays``, in order of time, then of groups.
  func occurrences(on date: CalendarDate) -> [Occurrence] { dayBook.occurrences(on: date) }

  /// The days that have a page of their own: those of the school year, and the summers about it, in the week of the
  /// build and the two after it.
  var shownDays: [CalendarDate] {
    shownWeeks.days.filter { timetable.year.contains($0, in: timetable.year.all) }
  }
}
