import CivilTime
import Russian
import Schema
import SourceText

/// The dates among the words of a text: «с четверга 10 декабря на пятницу 11 декабря».
///
/// Russian: «даты в строке».
struct DatesInText {
  private(set) var all: [CalendarDate] = []
  /// Whether each is on the weekday that is named before it.
  private(set) var areRight = true

  /// - Parameters:
  ///   - text: The words.
  ///   - yearStart: In whose twelve months a date without a year lies; some year's where nobody knows it.
  init(_ text: String, _ yearStart: CalendarDate?) {
    let words = text.spacedWords.map { String($0).trimmingSuffix { ",:;)".contains($0) } }
    var index = 0
    while index < words.count {
      let ends = [index + 3, index + 2, index + 1].filter { $0 <= words.count }
      let found = ends.lazy.compactMap { end -> (CalendarDate, Int)? in
        guard words[index].first?.isNumber == true else { return nil }
        let written = words[index..<end].joined(separator: " ")
        return ScalarText.parse(
          written,
          inYearFrom: yearStart ?? .firstOfAnyYear,
          { $0.readDateAlone() }
        ).map { ($0, end) }
      }.first
      guard let (date, end) = found else {
        index += 1
        continue
      }
      if index > 0, let day = Weekday(word: words[index - 1].folded), day != date.weekday {
        areRight = false
      }
      all.append(date)
      index = end
    }
  }
}
