import CivilTime

/// A stretch of every week.
///
/// Russian: «день недели и часы».
public struct WeeklySpan: Hashable, Sendable {
  public var weekday: Weekday
  public var span: TimeRange

  public init(weekday: Weekday, span: TimeRange) {
    self.weekday = weekday
    self.span = span
  }
}

extension LessonTime {
  /// The stretches of the week; `nil` for a lesson that is on single days.
  var weeklySpans: [WeeklySpan]? {
    switch days {
    case .weekly(let days):
      days.flatMap { day in spans.map { WeeklySpan(weekday: day, span: $0) } }
    case .dated, .byAgreement: nil
    }
  }
}
