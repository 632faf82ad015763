import CivilTime
import InstitutionModel
import Russian
import SourceText
import Timetable

/// The nearest hours of the same day in which all who are in a lesson, and its room, are free, a recess before and after.
///
/// Russian: «свободное время» (п. 4.16). Hours are looked for between the first lesson of anybody in it and eight in
/// the evening; what is busy on another date of the weekday counts as busy.
struct FreeHours {
  private static let endOfDay = 20 * 60
  /// Times that people agree on are whole multiples of so many minutes.
  private static let step = 5

  private let spans: [TimeRange]

  /// `nil` where there are none, and where the line names several days, which would all move.
  ///
  /// - Parameters:
  ///   - occupation: An hour of the lesson.
  ///   - week: What else there is in the week.
  init?(for occupation: Occupation, in week: BusyWeek) {
    let own = week.occupations(of: occupation.range)
    let spans = Set(own.map(\.span)).sorted { $0.start < $1.start }
    guard let first = spans.first?.start.minutes, let last = spans.map(\.end.minutes).max(),
      own.allSatisfy({ $0.weekday == occupation.weekday && $0.movedTo == nil })
    else { return nil }
    let busy = week.beside(own).map(\.span)
    let recess = week.institution[occupation.group].academicHour.recess
    let length = last - first
    let earliest = busy.map(\.start.minutes).reduce(first, min)
    let starts = busy.flatMap { span in
      [
        Self.roundedUp(span.end.minutes + recess),
        Self.roundedDown(span.start.minutes - recess - length),
      ]
    }
    let free = starts.filter { start in
      start >= earliest && start + length <= Self.endOfDay
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

  /// «17:20–18:05, 18:15–19:00».
  var text: String { spans.map(\.figures).joined(separator: ", ") }

  private static func roundedUp(_ minutes: Int) -> Int { (minutes + step - 1) / step * step }

  private static func roundedDown(_ minutes: Int) -> Int { max(0, minutes) / step * step }

  /// By how much a lesson moves; of two equal ways the later time is nearer.
  private static func distance(_ start: Int, _ old: Int) -> Int {
    start >= old ? 2 * (start - old) : 2 * (old - start) + 1
  }
}
