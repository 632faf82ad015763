import CivilTime
import InstitutionModel
import Timetable

/// On which days and in which hours posts are sent: while chats are open, and on no day off of the teacher.
struct PostDays {
  let hours: TimeRange
  let timetable: Timetable

  /// When evenings begin.
  private static let evening = 17 * 60
  /// A shorter window nobody meets.
  private static let shortest = 30
  /// So long before its lesson a reminder comes at the latest.
  private static let before = 30

  /// Whether people work on the day.
  func isWorking(_ day: CalendarDate) -> Bool {
    day.weekday != .sunday && timetable.isWorkingDay(day)
  }

  /// The last working day before the date, at most so many days before it.
  func workingDay(before date: CalendarDate, within days: Int) -> CalendarDate? {
    (1...days).lazy.map { date - $0 }.first(where: isWorking)
  }

  /// A stretch within the hours of chats; `nil` where it would be too short.
  func window(_ day: CalendarDate, from start: Int, to end: Int) -> PostWindow? {
    let (first, last) = (max(start, hours.start.minutes), min(end, hours.end.minutes))
    guard last - first >= Self.shortest else { return nil }
    return TimeRange(TimeOfDay(clamping: first), TimeOfDay(clamping: last)).map {
      PostWindow(day: day, span: $0)
    }
  }

  /// All day long.
  func anyTime(_ day: CalendarDate) -> PostWindow { PostWindow(day: day, span: hours) }

  /// In the evening; all day where chats close before.
  func evening(of day: CalendarDate) -> PostWindow {
    window(day, from: Self.evening, to: hours.end.minutes) ?? anyTime(day)
  }

  /// From the opening of chats to some time before something begins.
  func morning(of day: CalendarDate, before time: TimeOfDay) -> PostWindow? {
    window(day, from: hours.start.minutes, to: time.minutes - Self.before)
  }

  /// For what is at an hour: the evening before, or, where nobody works then, the same morning.
  func reminder(of day: CalendarDate, at time: TimeOfDay) -> PostWindow {
    if isWorking(day - 1) { return evening(of: day - 1) }
    return morning(of: day, before: time) ?? evening(of: day - 1)
  }

  /// When something is out, for some hours from then on.
  func after(_ time: TimeOfDay, on day: CalendarDate) -> PostWindow? {
    window(day, from: time.minutes, to: time.minutes + 150)
      ?? morning(of: day, before: time)
  }

  /// When all is over on a day; the next morning where chats close before, or nobody works.
  func end(of day: CalendarDate, after time: TimeOfDay) -> PostWindow? {
    let next = (1...3).lazy.map { day + $0 }.first { $0.weekday != .sunday }
    let evening =
      day.weekday == .sunday
      ? nil : window(day, from: time.minutes, to: hours.end.minutes)
    return evening ?? next.flatMap { window($0, from: hours.start.minutes, to: 12 * 60) }
  }

  /// When families are told of a change: from its announcement on, before the lesson begins.
  ///
  /// Where nobody says when it was announced, it is told the evening before; `nil` where it is too late.
  func news(of change: ChangedDay, announced: Announcement?) -> PostWindow? {
    let ends = [change.was, change.onTheWay, change.becomes].compactMap(\.self)
    // Of a lesson that was moved before the day that it leaves may be over.
    let coming = ends.filter { $0.date >= announced?.date ?? $0.date }
    let first = (coming.isEmpty ? ends : coming).min {
      ($0.date, $0.slot.at.time) < ($1.date, $1.slot.at.time)
    }
    guard let first else { return nil }
    guard let announced else {
      return workingDay(before: first.date, within: 5).map(evening)
    }
    let days = (0...6).map { announced.date + $0 }.filter { $0 <= first.date }
    let windows = days.compactMap { day in
      window(
        day,
        from: day == announced.date ? announced.time?.minutes ?? 0 : 0,
        to: day == first.date ? first.slot.at.time.minutes - Self.before : hours.end.minutes
      )
    }
    return windows.first { isWorking($0.day) } ?? windows.first
  }
}
