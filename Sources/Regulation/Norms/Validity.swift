import CivilTime

/// The days on which an act or a norm holds.
///
/// Russian: «действует с», «по».
public struct Validity: Hashable, Sendable {
  /// The first day; `nil` for «always».
  public var from: CalendarDate?
  /// The last day; `nil` for «without end».
  public var until: CalendarDate?

  /// Whether what has these days holds on the day.
  public func holds(on date: CalendarDate) -> Bool {
    from ?? date <= date && date <= until ?? date
  }
}
