import CivilTime
import SourceText

/// A later decision about a period: «продлён» or «окончен».
///
/// Russian: «продлён», «окончен».
public struct PeriodDecision: Sendable {
  /// The new last day of a prolongation, the first day after an early end.
  public var date: Located<CalendarDate>
  public var directive: Located<Directive>?

  public init(date: Located<CalendarDate>, directive: Located<Directive>?) {
    self.date = date
    self.directive = directive
  }
}
