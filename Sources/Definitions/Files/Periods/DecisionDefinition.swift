import CivilTime
import InstitutionModel
import Regulation
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
    Record(
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
    Record(
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
    _ record: Record<Self>,
    dateAlone: any WritableKeyPath<Self, Located<CalendarDate>?> & Sendable,
    after word: String
  ) -> Shape<Located<Self>> {
    let key = word.dropLast()
    let expected = "дата, например «11.12.2026», или строки «\(key): …» и «приказ: …»"
    let date = Shape<Located<CalendarDate>>.scalar(expected, fault: ScalarFault.inDates) {
      ScalarText.parse($0) { $0.readDate(after: [word]) }
    }
    return Shape(expected: expected, innerKeys: record.names) { node, log in
      guard case .scalar = node.content else { return record.read(node, &log) }
      return date.read(node, &log).map { day in
        var definition = Self()
        definition[keyPath: dateAlone] = day
        return Located(definition, at: day.range)
      }
    }
  }
}
