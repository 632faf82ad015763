import CivilTime
import InstitutionModel
import Russian
import SourceText
import Timetable

/// The hours of a lesson with a whole recess before each of them, each as long as it was and no earlier.
///
/// Russian: «перемена» (п. 4.16).
struct SpacedHours {
  private let lesson: Lesson
  private let recess: Int
  private let spans: [TimeRange]

  /// `nil` where the day is too short for them, or somebody or some room in them is busy then.
  ///
  /// - Parameters:
  ///   - lesson: The lesson as it is written.
  ///   - recess: In minutes.
  ///   - earlier: When the same children are free, if they have another lesson before this one.
  ///   - week: What else there is in the week.
  init?(of lesson: Lesson, recess: Int, after earlier: TimeOfDay? = nil, in week: BusyWeek) {
    guard let spans = Self.spaced(lesson.spans, by: recess, after: earlier) else { return nil }
    self.lesson = lesson
    self.recess = recess
    self.spans = spans
    guard fit(in: week) else { return nil }
  }

  /// «15:30–16:15, 16:25–17:10».
  var text: String { spans.map(\.figures).joined(separator: ", ") }

  private static func spaced(
    _ spans: [TimeRange],
    by recess: Int,
    after earlier: TimeOfDay?
  ) -> [TimeRange]? {
    var end = earlier?.minutes
    var spaced: [TimeRange] = []
    for span in spans {
      let start = max(span.start.minutes, end.map { $0 + recess } ?? 0)
      guard let first = TimeOfDay(minutes: start),
        let last = TimeOfDay(minutes: start + span.minutes), let hour = TimeRange(first, last)
      else { return nil }
      spaced.append(hour)
      end = last.minutes
    }
    return spaced
  }

  /// Whether its line has these hours alone, and what is in them is free from a recess before the first that is moved
  /// to a recess after the last.
  private func fit(in week: BusyWeek) -> Bool {
    let own = week.occupations(of: lesson.range)
    let faceToFace = own.filter { !$0.isAtDistance }
    guard let moved, !faceToFace.isEmpty,
      faceToFace.allSatisfy({ lesson.spans.contains($0.span) })
    else { return false }
    return !week.beside(own).contains { $0.span.overlaps(moved) }
  }

  /// `nil` where nothing is moved.
  private var moved: TimeRange? {
    let moved = zip(spans, lesson.spans).filter { $0 != $1 }.map(\.0)
    guard let first = moved.first, let last = moved.last else { return nil }
    return TimeRange(
      TimeOfDay(clamping: first.start.minutes - recess),
      TimeOfDay(clamping: last.end.minutes + recess)
    )
  }
}
