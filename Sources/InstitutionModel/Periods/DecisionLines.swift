import CivilTime
import Russian
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
      or: .dayOfDecision(word),
      as: \.date,
      expected: "дата, например «11.12.2026», или строки «\(word.dropLast()): …» и «приказ: …»"
    )
  }
}

extension Shape where Value == CalendarDate {
  /// A day alone: «по 13.12.2026», «с 11.12.2026».
  fileprivate static func dayOfDecision(_ word: String) -> Shape {
    let words = word == "с " ? [word, "со "] : [word, "до "]
    return notation(
      "дата",
      examples: ["11.12.2026"],
      fault: { withDirective($0, word) ?? ScalarFault.inDates($0) }
    ) { text, yearStart in
      ScalarText.parse(text, inYearFrom: yearStart) { $0.readDate(after: words) }
    }
  }

  /// «13.12.2026, приказ № 118 от 04.12.2026»: the order behind the day, which has a key of its own.
  private static func withDirective(_ text: String, _ word: String) -> ScalarFault? {
    guard let start = text.folded.firstRange(of: "приказ")?.lowerBound else { return nil }
    let length = text.folded[..<start].count
    let day = String(text.prefix(length)).trimmed
    let words = word == "с " ? [word, "со "] : [word, "до "]
    let written = day.hasSuffix(",") ? String(day.dropLast()) : day
    let date = ScalarText.parse(written) { $0.readDate(after: words) }
    guard let date, let directive = Directive.parse(String(text.dropFirst(length))) else {
      return nil
    }
    let order = "№ \(directive.number) от \(directive.date.russianFigures)"
    return ScalarFault(
      "приказ пишется отдельно",
      rightForm: "{\(word.trimmed): \(date.russianFigures), приказ: \(order)}"
    )
  }
}
