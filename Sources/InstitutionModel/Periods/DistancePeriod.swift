import CivilTime
import Regulation
import SourceText

/// A stretch of time in which groups learn at a distance.
///
/// Russian: «дистанционный период» (п. 1.7).
public struct DistancePeriod: Sendable {
  public typealias ID = Index<DistancePeriod>

  public var ground: Ground
  /// The act of the authority that introduced it.
  public var act: String?
  /// The director's order; `nil` while it is a draft: papers then say «ПРОЕКТ».
  public var directive: Located<Directive>?
  /// Where the definition says «проект» instead of an order.
  public var draft: SourceRange?
  /// The first day, with the place that a finding about the period points at.
  public var first: Located<CalendarDate>
  /// The last day after prolongation and early end; `nil` for «до отмены».
  public var last: CalendarDate?
  /// The last day that was announced at first; `nil` for «до отмены».
  public var announcedLast: CalendarDate?
  /// What it says itself of applications; what a paper may print, the institution tells.
  public var applications = ApplicationIntake()
  /// In the order in which they follow one another.
  public var prolongations: [PeriodDecision] = []
  public var ending: PeriodDecision?
  public var coverage: Coverage

  public init(
    ground: Ground,
    act: String? = nil,
    directive: Located<Directive>? = nil,
    first: Located<CalendarDate>,
    last: CalendarDate?,
    coverage: Coverage
  ) {
    self.ground = ground
    self.act = act
    self.directive = directive
    self.first = first
    self.last = last
    announcedLast = last
    self.coverage = coverage
  }

  /// Everything that was decided after its own order.
  public var decisions: [PeriodDecision] { prolongations + [ending].compactMap(\.self) }

  /// Whether its last day is before the date; one without a last day is never over.
  public func isOver(on date: CalendarDate) -> Bool { last.map { $0 < date } ?? false }

  /// Whether an order about it is not signed yet: papers then say «ПРОЕКТ».
  public var isDraft: Bool { directive == nil || decisions.contains { $0.draft != nil } }
}
