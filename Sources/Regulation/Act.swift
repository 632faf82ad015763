import CivilTime

/// An act of the authorities with its term.
public struct Act: Hashable, Sendable {
  public var title: String
  /// The first day on which it holds; `nil` for «always».
  public var from: CalendarDate?
  /// The last day on which it holds; `nil` for «without end».
  public var until: CalendarDate?

  public init(title: String, from: CalendarDate?, until: CalendarDate?) {
    self.title = title
    self.from = from
    self.until = until
  }
}
