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
      let directive = alone.directive.map { Stated($0, at: range) }
      let act = alone.act.map { Stated($0, at: range) }
      return DecisionLines(
        date: Stated(alone.date, at: range),
        act: act ?? .absent,
        directive: directive ?? .absent
      )
    }
  }
}

/// A day, perhaps with the act and the order behind it: «13.12.2026, распоряжение № 431-р от 03.12.2026, приказ № 118 от
/// 04.12.2026».
struct DayOfDecision: Hashable, Sendable {
  let date: CalendarDate
  var act: String?
  var directive: DirectiveOrDraft?

  /// Takes what stands behind the day; `false` where a part is neither the order nor an act.
  fileprivate mutating func take(_ papers: [String]) -> Bool {
    for paper in papers where !paper.isEmpty {
      if directive == nil, let read = Self.order(paper) {
        directive = read
      } else if paper.first?.isLetter == true {
        act = [act, paper].compactMap(\.self).joined(separator: ", ")
      } else {
        return false
      }
    }
    return act?.contains(where: \.isNumber) ?? true
  }

  /// «приказ № 118 от 04.12.2026», «приказ – проект», «проект».
  private static func order(_ paper: String) -> DirectiveOrDraft? {
    let isOrder = paper.folded.begins(with: "приказ")
    if let read = DirectiveOrDraft.parse(paper), isOrder || read == .draft { return read }
    return isOrder ? DirectiveOrDraft.parse(paper.behindWord) : nil
  }
}

extension String {
  /// «проект» of «приказ – проект».
  fileprivate var behindWord: String {
    String(drop(while: \.isLetter)).trimmed.filter { !"–—-:(".contains($0) }.trimmed
  }
}

extension Shape where Value == DayOfDecision {
  /// A day alone: «по 13.12.2026», «с 11.12.2026».
  fileprivate static func dayOfDecision(_ word: String) -> Shape {
    let words = word == "с " ? [word, "со "] : [word, "до "]
    return notation(
      "дата",
      examples: ["11.12.2026"],
      fault: { (word == "с " ? afterLastDay($0) : nil) ?? ScalarFault.inDates($0) }
    ) { text, yearStart in
      let parts = text.partsOfDecision
      let date = ScalarText.parse(parts[0], inYearFrom: yearStart) {
        $0.readDayOfReturn(after: words)
      }
      var decision = date.map { DayOfDecision(date: $0) }
      return decision?.take(Array(parts.dropFirst())) == true ? decision : nil
    }
  }

  /// «по 04.12.2026 включительно» of an end: the day after it is meant.
  private static func afterLastDay(_ text: String) -> ScalarFault? {
    ScalarText.parse(text) { $0.readDate(after: ["по ", "до "]) }.map { last in
      ScalarFault(
        "здесь первый очный день, а\u{A0}не\u{A0}последний дистанционный",
        rightForm: (last + 1).russianFigures
      )
    }
  }
}

extension String {
  /// The day and the papers behind it, which commas, brackets or dashes part from one another.
  fileprivate var partsOfDecision: [String] {
    let isBracketed = hasSuffix(")") && contains("(")
    let plain = isBracketed ? String(dropLast()).replacing("(", with: ",") : self
    var parts = plain.split(whereSeparator: { ",;".contains($0) }).map { String($0).trimmed }
    guard let first = parts.first else { return [self] }
    let papers = ["приказ", "распоряж", "постановл"].compactMap { first.placeOfWord($0) }
    if let paper = papers.min() {
      let day = String(first[..<paper]).trimmed.trimmingSuffix { " –—-".contains($0) }
      parts.replaceSubrange(0..<1, with: [day, String(first[paper...])])
    }
    return parts
  }

  /// Where a word begins behind another.
  fileprivate func placeOfWord(_ start: String) -> Index? {
    spacedWords.dropFirst().first { $0.lowercased().hasPrefix(start) }?.startIndex
  }
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
