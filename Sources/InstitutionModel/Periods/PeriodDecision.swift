import CivilTime
import SourceText

/// A later decision about a period: «продлён» or «окончен».
///
/// Russian: «продлён», «окончен».
public struct PeriodDecision: Sendable {
  /// The new last day of a prolongation, the first day after an early end.
  public var date: Located<CalendarDate>
  /// The act of the authority that prolonged or lifted what it introduced (clause 1.7).
  ///
  /// Russian: «введён», «отменён».
  public var act: String?
  public var directive: Located<Directive>?
  /// Where the definition says «проект» instead of an order.
  public var draft: SourceRange?
}
