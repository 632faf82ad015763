import CivilTime
import Russian

extension LessonTime {
  /// The line as the guide writes it: «вторник 15:30–16:15, 16:25–17:10», «вт, чт 15:30–17:10».
  public var words: String {
    [days.words, hoursInFigures].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// «15:30–16:15, 16:25–17:10».
  var hoursInFigures: String { spans.map(\.figures).joined(separator: ", ") }
}

extension LessonDays {
  /// «вторник», «вт, чт», `03.11.2026, 10.11.2026`.
  var words: String {
    switch self {
    case .weekly(let days) where days.count == 1: days.map(\.russianName).joined()
    case .weekly(let days): days.map(\.russianShort).joined(separator: ", ")
    case .dated(let dates): dates.map(\.russianFigures).joined(separator: ", ")
    case .byAgreement: "по согласованию"
    }
  }
}

extension LessonTime {
  /// Twelve hours later where it begins before noon, or earlier; `nil` where some of it would be on another day.
  public var movedByHalfDay: LessonTime? {
    let half = 12 * 60
    let moved = spans.compactMap { span -> TimeRange? in
      let shift = span.start.minutes < half ? half : -half
      guard let start = TimeOfDay(minutes: span.start.minutes + shift),
        let end = TimeOfDay(minutes: span.end.minutes + shift)
      else { return nil }
      return TimeRange(start, end)
    }
    return moved.count == spans.count ? LessonTime(days: days, spans: moved) : nil
  }
}
