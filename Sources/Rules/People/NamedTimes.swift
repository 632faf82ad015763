import CivilTime
import Schema

/// The first days of the times that a text names: of «20.05.2027» that day, of «март 2027» the first of March.
struct NamedTimes {
  private(set) var days: [CalendarDate] = []

  /// Of a folded text; a month has the year that follows it, and what follows «до» or «№» is no beginning.
  init(_ text: String) {
    let words = text.split { $0.isWhitespace || "-–—()".contains($0) }
      .map { String($0).trimmingSuffix { ".,;:".contains($0) } }
    var months: [(day: Int, month: Int)] = []
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      if let month = Self.month(of: word) {
        months.append((Int(before).flatMap { (1...31).contains($0) ? $0 : nil } ?? 1, month))
        continue
      }
      guard !Self.isEnd(before) else { continue }
      if word.contains("."), let date = ScalarText.parse(word, { $0.readDate() }) {
        days.append(date)
      } else if let year = Self.year(of: word) {
        let starts = months.isEmpty ? [(1, 1)] : months
        days += starts.compactMap { CalendarDate(year: year, month: $1, day: $0) }
        months = []
      }
    }
  }

  private static func isEnd(_ word: String) -> Bool { ["до", "по", "№"].contains(word) }

  private static func month(of word: String) -> Int? {
    stems.first { stem in stem.words.contains { word.hasPrefix($0) } }?.month
  }

  /// «2027», and of «2026/2027» the first.
  private static func year(of word: String) -> Int? {
    let figures = word.prefix(while: \.isNumber)
    guard figures.count == 4, word.dropFirst(4).first.map({ "/-".contains($0) }) ?? true
    else { return nil }
    return Int(figures).flatMap { (1990...2100).contains($0) ? $0 : nil }
  }

  private static let stems: [(words: [String], month: Int)] = [
    (["январ"], 1), (["феврал"], 2), (["март"], 3), (["апрел"], 4),
    (["май", "мая", "мае", "маи"], 5),
    (["июн"], 6), (["июл"], 7), (["август"], 8), (["сентябр"], 9), (["октябр"], 10),
    (["ноябр"], 11), (["декабр"], 12),
  ]
}
