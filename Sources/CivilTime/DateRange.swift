/// Days from the first to the last, both included.
///
/// - Invariant: `first <= last`.
public struct DateRange: Hashable, Sendable {
  public let first: CalendarDate
  public let last: CalendarDate

  public init?(_ first: CalendarDate, _ last: CalendarDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The range of one day.
  public init(_ day: CalendarDate) {
    first = day
    last = day
  }

  public var count: Int { last - first + 1 }

  public func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }

  public func overlaps(_ other: DateRange) -> Bool { first <= other.last && other.first <= last }

  /// The days that both have; `nil` when there are none.
  public func intersection(_ other: DateRange) -> DateRange? {
    DateRange(max(first, other.first), min(last, other.last))
  }

  /// Every day, in order.
  public var days: LazyMapSequence<ClosedRange<Int>, CalendarDate> {
    (Int(first.dayNumber)...Int(last.dayNumber)).lazy.map { CalendarDate(dayNumber: $0) }
  }
}
