import CivilTime
import Schema
import SourceText

/// «продлён» or «окончен» of a period, as it is written.
///
/// Russian: «продлён», «окончен».
public struct DecisionLines: Sendable {
  /// The new last day of a prolongation, the first day face to face of an end.
  public var date: Stated<CalendarDate> = .absent
  public var act: Stated<String> = .absent
  public var directive: Stated<DirectiveOrDraft> = .absent
}

extension Shape where Value == DecisionLines {
  /// A date alone is the new last day: «продлён: 13.12.2026».
  static let prolongation = decision("продление периода", after: "по ") {
    Key("по", \.date, .lastDay).example("13.12.2026").about("новый последний день")
    Key("введён", \.act, .text, clause: "1.7").about("акт органа власти о продлении")
  }

  /// A date alone is the first day face to face: «окончен: 11.12.2026».
  static let ending = decision("окончание периода", after: "с ") {
    Key("с", \.date, .firstDay).example("11.12.2026").about("первый очный день")
    Key("отменён", \.act, .text, clause: "1.7").about("акт органа власти об отмене")
  }

  private static func decision(
    _ title: String,
    after word: String,
    @KeyList<DecisionLines> _ keys: () -> [Key<DecisionLines>]
  ) -> Shape {
    let schema = RecordSchema(title, DecisionLines()) {
      keys()
      Key("приказ", \.directive, .directiveOrDraft, clause: "4.8").about("приказ о решении")
    }
    return record(
      schema,
      or: .date("дата", "11.12.2026", after: word == "с " ? [word, "со "] : [word]),
      as: \.date,
      expected: "дата, например «11.12.2026», или строки «\(word.dropLast()): …» и «приказ: …»"
    )
  }
}
