import CivilTime

/// An order of the director.
///
/// Russian: «приказ». Called directive in code: an order is a sorting.
public struct Directive: Hashable, Sendable {
  /// As it is written, without «№»: «120-од», «95/1-О».
  public var number: String
  public var date: CalendarDate
}
