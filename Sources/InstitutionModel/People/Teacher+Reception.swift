import Schema

extension Teacher {
  /// When parents are received each week, as far as the text says days and hours alone.
  ///
  /// Russian: «приём родителей».
  public var receptionSpans: [WeeklySpan] {
    receptionHours.value.flatMap { LessonTime.parse($0)?.weeklySpans } ?? []
  }
}
