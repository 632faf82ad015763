import CivilTime

/// The days on which an act or a norm holds.
///
/// Russian: «действует с», «по».
public struct Validity: Hashable, Sendable {
  /// The first day; `nil` for «always».
  public var from: CalendarDate?
  /// The last day; `nil` for «without end».
  public var until: CalendarDate?

  public init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether what has these days holds on the day.
  public func holds(on date: CalendarDate) -> Bool {
    from ?? date <= date && date <= until ?? date
  }
}
