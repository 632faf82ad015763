import CivilTime
import Russian
import Schema
import SourceText

/// When an event is on its day.
///
/// Russian: «время»: `12:00–13:30`, or `12:00` alone.
public struct EventHours: Hashable, Sendable {
  public var start: TimeOfDay
  /// `nil` where only the beginning is said.
  public var end: TimeOfDay?

  public init(from start: TimeOfDay, to end: TimeOfDay? = nil) {
    self.start = start
    self.end = end
  }

  /// From its first to its last minute; `nil` where only the beginning is said.
  public var span: TimeRange? { end.flatMap { TimeRange(start, $0) } }
}

extension Shape where Value == EventHours {
  /// A stretch of the day or its beginning; «весь день» says nothing of hours.
  static let eventHours = notation(
    "время",
    examples: ["12:00–13:30", "12:00"],
    fault: { .inWholeHours($0) ?? .inTimes($0) },
    parse
  ).unsaid(by: ["весь день", "целый день", "в течение дня", "уточняется"])

  static func parse(_ text: String) -> EventHours? {
    if let span = ScalarText.parse(text, { $0.readTimeRange() }) {
      return EventHours(from: span.start, to: span.end)
    }
    let opening = ["в ", "с ", "начало в ", "начало "].first { text.folded.hasPrefix($0) }
    let time = String(text.dropFirst(opening?.count ?? 0))
    return ScalarText.parse(time) { $0.readTime() }.map { EventHours(from: $0) }
  }
}

extension ScalarFault {
  /// «10-13», which may be ten hours and thirteen minutes too.
  fileprivate static func inWholeHours(_ text: String) -> ScalarFault? {
    let hours = text.folded.split(separator: "-").map { Int(String($0).trimmed) }
    guard hours.count == 2, let first = hours[0], let last = hours[1],
      let start = TimeOfDay(hour: first, minute: 0), let end = TimeOfDay(hour: last, minute: 0),
      let span = TimeRange(start, end)
    else { return nil }
    return ScalarFault("нужны часы и\u{A0}минуты", rightForm: span.figures)
  }
}
