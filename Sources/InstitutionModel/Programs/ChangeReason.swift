import Russian
import Schema
import SourceText

/// Why something changes, beside what does: «кабинет 5 (ремонт)», «… в связи с карантином».
///
/// Pages say what is different, and to a reason nobody has agreed; so it is told, with the rest of the line.
///
/// Russian: «причина изменения».
struct ChangeReason {
  private let words: String
  private let rest: String

  /// `nil` for a text without a reason, or that is not an item of «далее» without it.
  init?(_ text: String, reads: (String) -> Bool = { ChangeItems.reads($0) }) {
    guard let found = Self.bracketed(text) ?? Self.listed(text) ?? Self.spoken(text, reads),
      reads(found.rest)
    else { return nil }
    (words, rest) = found
  }

  private typealias Parts = (words: String, rest: String)

  var fault: ScalarFault { .ofReason(words, rightForm: rest) }

  /// «вт 15:30–17:10 (карантин)».
  private static func bracketed(_ text: String) -> Parts? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let words = String(text[text.index(after: open)...].dropLast())
    return words.tellsReason ? (words, String(text[..<open]).trimmed) : nil
  }

  /// «кабинет 5, ремонт».
  private static func listed(_ text: String) -> Parts? {
    guard let sign = text.lastIndex(where: { ",;".contains($0) }) else { return nil }
    let words = String(text[text.index(after: sign)...]).trimmed
    return words.tellsReason ? (words, String(text[..<sign]).trimmed) : nil
  }

  /// «с 11.01.2027 на время ремонта кабинет 5»: as few words as leave something that is read.
  private static func spoken(_ text: String, _ reads: (String) -> Bool) -> Parts? {
    guard let opening = openings.first(where: text.utf8.holds) else { return nil }
    let words = text.spacedWords
    let length = opening.spacedWords.count
    guard
      let start = words.indices.first(where: { index in
        words[index...].prefix(length).joined(separator: " ") == opening.trimmed
      })
    else { return nil }
    let ends = (start + length + 1...start + length + 4).filter { $0 <= words.count }
    return ends.lazy.flatMap { end -> [Parts] in
      let (left, reason) = (words[..<start] + words[end...], words[start..<end])
      // A date is no part of the reason: «на время ремонта (до 25.12.2026)».
      guard !reason.contains(where: { $0.contains(where: \.isNumber) }) else { return [] }
      let rest = left.joined(separator: " ").trimmingSuffix { " ,;:–—-".contains($0) }
      let withEnd = rest.replacing("(до ", with: "по ").replacing(")", with: "")
      return [rest, withEnd].map { (reason.joined(separator: " "), $0) }
    }.first { reads($0.rest) }
  }

  fileprivate static let openings = [
    "в связи с ", "из-за ", "по причине ", "на время ", "ввиду ", "по болезни ", "на период ",
  ]
}

extension ScalarFault {
  /// «ремонт» beside what is read without it.
  static func ofReason(_ words: String, rightForm: String) -> ScalarFault {
    ScalarFault("причину здесь не\u{A0}пишут: \(words.quoted)", rightForm: rightForm)
  }
}

extension String {
  /// Whether it says why, and nothing else.
  var tellsReason: Bool {
    let words = folded
    return ChangeReason.openings.contains(where: words.begins(with:))
      || Self.reasons.contains(where: words.begins(with:))
  }

  private static let reasons = [
    "ремонт", "карантин", "болез", "болеет", "заболел", "на больничн", "больничн", "отпуск",
    "в отпуск", "командиров", "в командиров", "мороз", "грипп", "орви", "авари", "отключен",
    "каникул", "соревнован", "конкурс", "сессия", "курсы", "на курсах", "декрет", "по семейн",
    "по болезни", "причина", "по заявлен", "по просьб",
  ]
}
