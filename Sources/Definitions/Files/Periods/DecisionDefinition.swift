import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// «продлён» or «окончен» of a period.
public struct DecisionDefinition: Sendable {
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?
  public var directive: Located<Directive>?

  static let record = Record(
    "решение о периоде",
    Self.init,
    [
      Key("с", \.from, .date, "первый очный день"),
      Key("по", \.until, .date, "новый последний день"),
      Key("приказ", \.directive, .directive, clause: "4.8", "приказ о решении"),
    ]
  )
}
