import CivilTime
import Russian
import Schema

extension Teacher {
  /// When parents are received each week, as far as the text says days and hours alone.
  ///
  /// Russian: «приём родителей».
  public var receptionSpans: [WeeklySpan] {
    receptionHours.value.flatMap { LessonTime.parse($0)?.weeklySpans } ?? []
  }

  /// The hours among the parts of «приём родителей» that commas divide: «пятница, 17:00–18:00, в чате группы».
  public var partsOfReception: [TimeRange] {
    let parts = (receptionHours.value ?? "").split { ",;".contains($0) }.map { String($0).trimmed }
    return parts.compactMap { LessonTime.parse($0) ?? LessonTime.parse("понедельник \($0)") }
      .flatMap(\.spans)
  }
}
