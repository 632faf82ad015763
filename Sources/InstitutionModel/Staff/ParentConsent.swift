import CivilTime

/// The consent of parents to a mode of lessons.
///
/// Russian: «протокол № 1 от 10.09.2026» (п. 4.22).
public struct ParentConsent: Hashable, Sendable {
  /// The number of the protocol; `nil` where a date is all there is.
  public var number: String?
  public var date: CalendarDate

  public init(number: String?, date: CalendarDate) {
    self.number = number
    self.date = date
  }
}
