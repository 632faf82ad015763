import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// An event that is said in one line, «12.12 15:00 Мастерская, актовый зал», which is told with its right form.
///
/// Russian: «событие одной строкой».
struct EventLine {
  private let days: String
  private let hours: String?
  private let title: String
  private let place: String?

  /// `nil` for a line without a day or without a title.
  private init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let days = Self.run(of: words, atMost: 5, Self.isDays) else { return nil }
    let rest = Array(words[..<days.lowerBound] + words[days.upperBound...])
    self.days = Self.joined(words[days])
    let hours = Self.run(of: rest, atMost: 4, Self.areHours)
    self.hours = hours.map { Self.joined(rest[$0]) }
    let others = hours.map { Array(rest[..<$0.lowerBound] + rest[$0.upperBound...]) } ?? rest
    let named = others.joined(separator: " ")
    let cut = named.lastIndex(of: ",").flatMap { Self.isPlace(named[$0...]) ? $0 : nil }
    title = Self.bare(cut.map { named[..<$0] } ?? named[...])
    place = cut.map { Self.bare(named[$0...]) }
    if !title.contains(where: \.isLetter) { return nil }
  }

  /// Why such a text is no event; `nil` where only its author knows how to part it.
  static func fault(in node: YAMLNode) -> (Term, ScalarFault)? {
    guard case .scalar(let text, _) = node.content, let line = EventLine(text) else { return nil }
    let fault = ScalarFault("событие записывается ключами", rightForm: line.rightForm)
    return (Term(text, at: node.range), fault)
  }

  private var rightForm: String {
    let parts: [(String, String?)] = [
      ("название", title.inBraces), ("дата", days.inBraces), ("время", hours?.inBraces),
      ("место", place?.inBraces),
    ]
    let keys = parts.compactMap { key, text in text.map { "\(key): \($0)" } }
    return "{\(keys.joined(separator: ", "))}"
  }

  /// The longest run of words that is read, the first of several.
  private static func run(
    of words: [String],
    atMost most: Int,
    _ isRead: (String) -> Bool
  ) -> Range<Int>? {
    for first in words.indices {
      let ends = (first + 1...min(first + most, words.count)).reversed()
      if let end = ends.first(where: { isRead(joined(words[first..<$0])) }) { return first..<end }
    }
    return nil
  }

  private static func joined(_ words: some Sequence<String>) -> String {
    bare(words.joined(separator: " ")[...])
  }

  private static func isDays(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && ListedDays.isRead(text, inYearFrom: .firstOfAnyYear)
  }

  /// A bare number may be of a room or of a group.
  private static func areHours(_ text: String) -> Bool {
    text.contains { ":-–".contains($0) } && Shape<EventHours>.parse(text) != nil
  }

  private static func isPlace(_ text: Substring) -> Bool {
    let stems = [
      "каб", "зал", "корпус", "площад", "двор", "школ", "библиот", "парк", "холл", "онлайн",
    ]
    return stems.contains(where: String(text).folded.contains)
  }

  /// The text without signs around it.
  private static func bare(_ text: Substring) -> String {
    let signs: (Character) -> Bool = { " ,:;–-—.".contains($0) }
    var text = text.drop(while: signs)
    while let last = text.last, signs(last) { text.removeLast() }
    return String(text)
  }
}
