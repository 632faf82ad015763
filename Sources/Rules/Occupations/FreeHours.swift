import CivilTime
import InstitutionModel
import Russian
import SourceText
import Timetable

/// The nearest hours of the same day in which all who are in a lesson, and its room, are free, a recess before and after.
///
/// Russian: «свободное время» (п. 4.16). Hours are looked for between the first lesson of anybody in it and eight in
/// the evening; what is busy on another date of the weekday counts as busy. For a change of one day that day alone is
/// looked at, from when any of them begin on any day of the week.
struct FreeHours {
  private static let endOfDay = 20 * 60
  /// Times that people agree on are whole multiples of so many minutes.
  private static let step = 5

  private let spans: [TimeRange]

  /// `nil` where there are none, and where the line of a timetable names several days, which would all move.
  ///
  /// - Parameters:
  ///   - occupation: An hour of the lesson.
  ///   - week: What else there is in the week.
  init?(for occupation: Occupation, in week: BusyWeek) {
    let own = week.lesson(of: occupation)
    let spans = Set(own.map(\.span)).sorted { $0.start < $1.start }
    guard let first = spans.first?.start.minutes, let last = spans.map(\.end.minutes).max(),
      let (busy, earliest) = Self.busy(beside: own, of: occupation, in: week)
    else { return nil }
    let recess = week.institution[occupation.group].academicHour.recess
    let length = last - first
    let starts = busy.flatMap { span in
      [
        Self.roundedUp(span.end.minutes + recess),
        Self.roundedDown(span.start.minutes - recess - length),
      ]
    }
    let free = starts.filter { start in
      start >= min(earliest, first) && start + length <= Self.endOfDay
        && !busy.contains { span in
          span.start.minutes < start + length + recess && start - recess < span.end.minutes
        }
    }
    guard let start = free.min(by: { Self.distance($0, first) < Self.distance($1, first) }) else {
      return nil
    }
    let moved = spans.compactMap { span -> TimeRange? in
      guard let from = TimeOfDay(minutes: span.start.minutes + start - first),
        let to = TimeOfDay(minutes: span.end.minutes + start - first)
      else { return nil }
      return TimeRange(from, to)
    }
    guard moved.count == spans.count else { return nil }
    self.spans = moved
  }

  /// What is in the way, and when a day may begin in minutes.
  private static func busy(
    beside own: [Occupation],
    of occupation: Occupation,
    in week: BusyWeek
  ) -> (spans: [TimeRange], earliest: Int)? {
    if occupation.change != nil {
      let (busy, earliest) = week.day(of: own)
      return (busy.map(\.span), earliest?.minutes ?? endOfDay)
    }
    guard own.allSatisfy({ $0.weekday == occupation.weekday && $0.movedTo == nil }) else {
      return nil
    }
    let busy = week.beside(own).map(\.span)
    return (busy, busy.map(\.start.minutes).min() ?? endOfDay)
  }

  /// «17:20–18:05, 18:15–19:00».
  var text: String { spans.map(\.figures).joined(separator: ", ") }

  private static func roundedUp(_ minutes: Int) -> Int { (minutes + step - 1) / step * step }

  private static func roundedDown(_ minutes: Int) -> Int { max(0, minutes) / step * step }

  /// By how much a lesson moves; of two equal ways the later time is nearer.
  private static func distance(_ start: Int, _ old: Int) -> Int {
    start >= old ? 2 * (start - old) : 2 * (old - start) + 1
  }
}
