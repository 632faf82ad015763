import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// Both days of a stretch in one line, `с: 23.11.2026 по 06.12.2026`, `период: 23.11–06.12.2026`, as two keys.
///
/// Russian: «с», «по».
struct StretchEntries {
  /// The record with a key for each day; one that is written so already stays as it is.
  static func plain(_ node: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = node.content,
      let index = entries.firstIndex(where: { isStretch($0, among: entries) }),
      case .scalar(let text, _) = entries[index].value.content, let days = days(of: text)
    else { return node }
    var plain = entries
    let range = entries[index].value.range
    let keys = zip(["с", "по"], days).map { key, day in
      YAMLEntry(
        key: Located(key, at: entries[index].key.range),
        value: YAMLNode(.scalar(day, .plain), at: range)
      )
    }
    plain.replaceSubrange(index...index, with: keys)
    return YAMLNode(.mapping(plain), at: node.range)
  }

  private static func isStretch(_ entry: YAMLEntry, among entries: [YAMLEntry]) -> Bool {
    let others = entries.map { $0.key.value.lowercased() }
    if others.contains("по") { return false }
    let key = entry.key.value.lowercased()
    return key == "с" || names.contains(key) && !others.contains("с")
  }

  private static let names: Set = ["период", "даты", "дата", "сроки", "срок", "дни"]

  /// The first and the last day as figures, without a year where none is said.
  private static func days(of text: String) -> [String]? {
    if let days = range(text, nil) ?? length(text) {
      return [days.first.russianFigures, days.last.russianFigures]
    }
    // Of the days in some year only day and month are taken.
    guard let days = range(text, .firstOfAnyYear) else { return nil }
    return [days.first, days.last].map { String($0.russianFigures.prefix(5)) }
  }

  /// «23.11.2026 на 14 дней», «23.11.2026 сроком на две недели».
  private static func length(_ text: String) -> DateRange? {
    let words = text.folded.spacedWords
    guard let cut = words.lastIndex(of: "на"), cut > 0, words.count - cut < 4 else { return nil }
    let opening = words[..<cut].filter { $0 != "сроком" }.joined(separator: " ")
    guard let days = LengthInDays(words[(cut + 1)...]),
      let first = ScalarText.parse(
        opening.trimmingSuffix { $0 == "," },
        { $0.readDate(after: ["с "]) }
      )
    else { return nil }
    return DateRange(first, first + (days.count - 1))
  }

  private static func range(_ text: String, _ yearStart: CalendarDate?) -> DateRange? {
    ScalarText.parse(text, inYearFrom: yearStart) { $0.readDates() }.flatMap {
      $0.count > 1 ? $0 : nil
    }
  }
}
