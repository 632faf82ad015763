import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// «продлён» or «окончен» of a period.
public struct DecisionDefinition: Sendable {
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?
  /// Of a prolongation and of an end, under a key of its own each.
  public var act: Term?
  public var directive: Located<DirectiveTerm>?

  static let prolongation = Record(
    "продление периода",
    Self.init,
    [
      Key("по", \.until, .date, "новый последний день"),
      Key("введён", \.act, .text, clause: "1.7", "акт органа власти о продлении"),
      directiveKey,
    ]
  )

  static let ending = Record(
    "окончание периода",
    Self.init,
    [
      Key("с", \.from, .date, "первый очный день"),
      Key("отменён", \.act, .text, clause: "1.7", "акт органа власти об отмене"),
      directiveKey,
    ]
  )

  private static let directiveKey = Key<Self>(
    "приказ",
    \.directive,
    .directiveOrDraft,
    clause: "4.8",
    "приказ о решении"
  )
}
