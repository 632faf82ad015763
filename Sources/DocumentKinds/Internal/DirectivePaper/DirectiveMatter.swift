import CivilTime
import InstitutionModel
import Russian
import SourceText

/// What an order about a period decides.
public enum DirectiveMatter: Hashable, Sendable {
  /// Groups learn at a distance from the period's first day on.
  case transfer
  /// By its place among the period's prolongations, from 0.
  case prolongation(Int)
  /// A period with a last day ends before it.
  case earlyEnd
  /// A period «до отмены» ends.
  case resumption
}

/// An order: about which period, and what it decides.
public struct DirectiveSubject: PeriodSubject {
  public var period: DistancePeriod.ID
  /// What it decides.
  public var matter: DirectiveMatter

  /// The order's part of the address: `prolongation-1`.
  public func recipient(in source: InternalSource) -> String { matter.slug }

  /// All that the period covers, also those whose lessons stop.
  public func groups(in source: InternalSource) -> [Group.ID] {
    source.institution[period].coverage.groups
  }
}

extension DirectiveMatter {
  /// Distinguishes the orders of a period in addresses.
  var slug: String {
    switch self {
    case .transfer: "transfer"
    case .prolongation(let index): "prolongation-\(index + 1)"
    case .earlyEnd: "end"
    case .resumption: "return"
    }
  }

  /// «Приказ о переводе», «Приказ о продлении по 13 декабря».
  func title(in period: DistancePeriod) -> String {
    let until = period.decision(on: self).map { " по\u{A0}\($0.date.value.russianDay)" } ?? ""
    return switch self {
    case .transfer: "Приказ о\u{A0}переводе"
    case .prolongation: "Приказ о\u{A0}продлении\(until)"
    case .earlyEnd: "Приказ о\u{A0}досрочном окончании"
    case .resumption: "Приказ о\u{A0}возобновлении очных занятий"
    }
  }
}

extension DistancePeriod {
  /// All that is decided about it, in the order of decisions.
  ///
  /// A period that never had a last day is not ended early: face-to-face lessons are resumed.
  var matters: [DirectiveMatter] {
    let isOpen = announcedLast == nil && prolongations.isEmpty
    let end = ending == nil ? [] : [isOpen ? DirectiveMatter.resumption : .earlyEnd]
    return [.transfer] + prolongations.indices.map(DirectiveMatter.prolongation) + end
  }

  /// The decision that an order carries out; `nil` for the period's own.
  func decision(on matter: DirectiveMatter) -> PeriodDecision? {
    switch matter {
    case .transfer: nil
    case .prolongation(let index): prolongations[index]
    case .earlyEnd, .resumption: ending
    }
  }

  /// The last day before the decision; `nil` where none was named.
  func lastDay(before matter: DirectiveMatter) -> CalendarDate? {
    let earlier =
      switch matter {
      case .transfer: 0
      case .prolongation(let index): index
      case .earlyEnd, .resumption: prolongations.count
      }
    return prolongations.prefix(earlier).last?.date.value ?? announcedLast
  }
}
