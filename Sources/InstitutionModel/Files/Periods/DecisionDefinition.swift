import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// «продлён» or «окончен» of a period.
public struct DecisionDefinition: Sendable {
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?
  /// Of a prolongation and of an end, under a key of its own each.
  public var act: Term?
  public var directive: Located<DirectiveTerm>?

  /// A date alone is the new last day: «продлён: 13.12.2026».
  static let prolongation = shape(
    RecordSchema(
      "продление периода",
      Self.init,
      [
        Key("по", \.until, .date, "новый последний день"),
        Key("введён", \.act, .text, clause: "1.7", "акт органа власти о продлении"),
        directiveKey,
      ]
    ),
    dateAlone: \.until,
    after: "по "
  )

  /// A date alone is the first day face to face: «окончен: 11.12.2026».
  static let ending = shape(
    RecordSchema(
      "окончание периода",
      Self.init,
      [
        Key("с", \.from, .date, "первый очный день"),
        Key("отменён", \.act, .text, clause: "1.7", "акт органа власти об отмене"),
        directiveKey,
      ]
    ),
    dateAlone: \.from,
    after: "с "
  )

  private static let directiveKey = Key<Self>(
    "приказ",
    \.directive,
    .directiveOrDraft,
    clause: "4.8",
    "приказ о решении"
  )

  private static func shape(
    _ record: RecordSchema<Self>,
    dateAlone property: any WritableKeyPath<Self, Located<CalendarDate>?> & Sendable,
    after word: String
  ) -> Shape<Self> {
    let expected =
      "дата, например «11.12.2026», или строки «\(word.dropLast()): …» и «приказ: …»"
    let date = Shape<CalendarDate>.date("дата", "11.12.2026", after: [word])
    return .record(record, or: date, as: property, expected: expected)
  }
}
