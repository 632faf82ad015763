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
  /// What stands in one line, before it goes to its places.
  var alone: Stated<DayOfDecision> = .absent
}

extension Shape where Value == DecisionLines {
  /// A date alone is the new last day: «продлён: 13.12.2026».
  static let prolongation = decision("продление периода", after: "по ") {
    Key("по", \.date, .lastDay).example("13.12.2026").about("новый последний день")
    Key("введён", \.act, .act, clause: "1.7").about("акт органа власти о продлении")
  }

  /// A date alone is the first day face to face: «окончен: 11.12.2026».
  static let ending = decision("окончание периода", after: "с ") {
    Key("с", \.date, .firstDay).example("11.12.2026").about("первый очный день")
    Key("отменён", \.act, .act, clause: "1.7").about("акт органа власти об отмене")
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
      as: \.alone,
      expected: "дата, например «11.12.2026», или строки «\(word.dropLast()): …» и «приказ: …»"
    ).map { lines, range, _ in
      guard let alone = lines.alone.value else { return lines }
      let directive = alone.directive.map { Stated(DirectiveOrDraft.issued($0), at: range) }
      return DecisionLines(date: Stated(alone.date, at: range), directive: directive ?? .absent)
    }
  }
}

/// A day, perhaps with the order behind it: «13.12.2026, приказ № 118 от 04.12.2026».
struct DayOfDecision: Hashable, Sendable {
  let date: CalendarDate
  let directive: Directive?
}

extension Shape where Value == DayOfDecision {
  /// A day alone: «по 13.12.2026», «с 11.12.2026».
  fileprivate static func dayOfDecision(_ word: String) -> Shape {
    let words = word == "с " ? [word, "со "] : [word, "до "]
    return notation("дата", examples: ["11.12.2026"]) { text, yearStart in
      let date = ScalarText.parse(text, inYearFrom: yearStart) { $0.readDayOfReturn(after: words) }
      return date.map { DayOfDecision(date: $0, directive: nil) }
        ?? withDirective(text, words, yearStart)
    }
  }

  private static func withDirective(
    _ text: String,
    _ words: [String],
    _ yearStart: CalendarDate?
  ) -> DayOfDecision? {
    guard let start = text.folded.firstRange(of: "приказ")?.lowerBound else { return nil }
    let length = text.folded[..<start].count
    let day = String(text.prefix(length)).trimmingSuffix { " ,;(–—-".contains($0) }
    let date = ScalarText.parse(day, inYearFrom: yearStart) { $0.readDayOfReturn(after: words) }
    guard let date, let directive = Directive.parse(String(text.dropFirst(length)).withoutBracket)
    else { return nil }
    return DayOfDecision(date: date, directive: directive)
  }
}

extension String {
  fileprivate var withoutBracket: String { hasSuffix(")") ? String(dropLast()) : self }
}

extension ScalarText {
  /// «с 11.12.2026 очно», «с 11.12.2026 – очные занятия».
  fileprivate mutating func readDayOfReturn(after words: [String]) -> CalendarDate? {
    guard let date = readDate(after: words) else { return nil }
    while attempt({ text in
      text.skipBeforeHours()
      guard let word = text.readLetters(), Self.wordsOfReturn.contains(where: word.hasPrefix) else {
        return nil
      }
      return true
    }) == true {}
    return date
  }

  private static let wordsOfReturn = ["очн", "заняти", "обучени", "формат", "режим", "в", "обычн"]
}
