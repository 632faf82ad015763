import CivilTime
import Russian
import Schema

/// The first and the last day of a part of the year, of which one may be missing.
///
/// Russian: «с 12.01.2027 по 28.02.2027».
struct LessonStretch {
  var first: CalendarDate?
  var last: CalendarDate?
  /// Whether the years are only guessed: «с 12 января».
  private var isUndated = false

  init?(_ text: String) {
    if let stretch = Self.read(text, inYearFrom: nil) {
      (first, last) = stretch
      return
    }
    guard let stretch = Self.read(text, inYearFrom: .firstOfAnyYear) else { return nil }
    (first, last) = stretch
    isUndated = true
  }

  /// «с 12.01.2027», «с 7 по 13 декабря 2026 г.», «07.12–13.12.2026».
  static func read(
    _ text: String,
    inYearFrom yearStart: CalendarDate?
  ) -> (first: CalendarDate?, last: CalendarDate?)? {
    if let stretch = ScalarText.parse(text, inYearFrom: yearStart, { $0.readStretch() }) {
      return stretch
    }
    let days = ScalarText.parse(text, inYearFrom: yearStart) { $0.readDates() }
    return days.flatMap { $0.count > 1 ? ($0.first, $0.last) : nil }
  }

  /// «12.01.2027»; «12.01» where the school year says which.
  var firstInFigures: String? { first.map(figures) }
  var lastInFigures: String? { last.map(figures) }
  var dayAfterInFigures: String? { last.map { figures($0 + 1) } }

  private func figures(_ day: CalendarDate) -> String {
    isUndated ? String(day.russianFigures.prefix(5)) : day.russianFigures
  }
}

extension ScalarText {
  /// «с 12.01.2027», «с 12.01.2027 по 28.02.2027», «до 28.02.2027».
  mutating func readStretch() -> (first: CalendarDate?, last: CalendarDate?)? {
    attempt { text in
      _ = text.skip(word: "(")
      _ = text.skip(word: "начиная ")
      var stretch: (first: CalendarDate?, last: CalendarDate?) = (nil, nil)
      if text.skip(word: "с ") || text.skip(word: "со ") {
        guard let first = text.readDate() else { return nil }
        stretch.first = first
      }
      if stretch.first != nil, Self.endsOfYear.contains(where: { text.skip(word: $0) }) {
        return stretch
      }
      if text.skip(word: "по ") || text.skip(word: "до ") || text.skipDash() {
        guard let last = text.readDate() ?? text.readEndOfMonth() else { return nil }
        stretch.last = last
      }
      _ = text.skip(word: ")")
      return stretch.first == nil && stretch.last == nil ? nil : stretch
    }
  }

  /// As good as no last day.
  static let endsOfYear = [
    "до конца учебного года", "по конец учебного года", "до окончания учебного года",
    "конец учебного года", "до конца уч. года",
  ]
}
