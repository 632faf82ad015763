import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

extension NextLesson {
  /// The days of the institution, each from its first lesson to its last; `nil` where there are none.
  ///
  /// As many days as a year has, however many groups learn on them.
  init?(inAllOf source: PublicSource, more: [Inline]) {
    let days = TaughtDays(source)
    guard let hours = days.hours else { return nil }
    self.init("Часы занятий", of: .institution, first: hours, runs: days.runs, more: more)
  }
}

/// What each day of the year has, over all groups.
private struct TaughtDays {
  /// A day by what is told of it.
  private struct Day {
    var start: TimeOfDay
    var end: TimeOfDay
    var groups = 0
    var isFaceToFace = false
    var isAtDistance = false

    /// «12 групп, очно и дистанционно».
    var words: String {
      let ways = [isFaceToFace ? "очно" : nil, isAtDistance ? "дистанционно" : nil]
      return plural(groups, "группа", "группы", "групп") + ", "
        + ways.compactMap(\.self).joined(separator: " и\u{A0}")
    }
  }

  private var days: [CalendarDate: Day] = [:]

  init(_ source: PublicSource) {
    for index in source.institution.groups.indices {
      var taught = DaySet()
      for series in source.timetable.series(of: Group.ID(index)) where series.slot.activity.isLesson
      {
        for date in source.timetable.year.dates(series.held) { add(series.slot, on: date) }
        taught = taught | series.held
      }
      for date in source.timetable.year.dates(taught) { days[date]?.groups += 1 }
    }
  }

  private mutating func add(_ slot: WeeklySlot, on date: CalendarDate) {
    let end = slot.span?.end ?? slot.at.time
    var day = days[date] ?? Day(start: slot.at.time, end: end)
    (day.start, day.end) = (min(day.start, slot.at.time), max(day.end, end))
    if slot.activity.isDistance { day.isAtDistance = true } else { day.isFaceToFace = true }
    days[date] = day
  }

  /// Days of which the same is told are one run, by its first day.
  var runs: [NextLesson.Run] {
    var (runs, indices): ([NextLesson.Run], [String: Int]) = ([], [:])
    for (date, day) in days.sorted(by: { $0.key < $1.key }) {
      let key = "\(day.start.figures) \(day.end.figures) \(day.words)"
      if let index = indices[key] {
        runs[index].dates.append(date)
      } else {
        indices[key] = runs.count
        runs.append(.init(from: day.start, to: day.end, day.words, [date]))
      }
    }
    return runs
  }

  /// «понедельник – суббота, с 9:00 до 19:10»; `nil` where nobody learns.
  var hours: String? {
    let weekdays = Set(days.keys.map(\.weekday)).sorted()
    guard let first = weekdays.first, let last = weekdays.last,
      let start = days.values.map(\.start).min(), let end = days.values.map(\.end).max()
    else { return nil }
    let isWhole =
      weekdays.count > 2 && last.daysAfterMonday - first.daysAfterMonday == weekdays.count - 1
    let words =
      isWhole
      ? "\(first.russianName)\u{A0}– \(last.russianName)"
      : weekdays.map(\.russianName).enumerated
    return "\(words), с\u{A0}\(start.figures) до\u{A0}\(end.figures)"
  }
}
