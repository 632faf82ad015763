import CivilTime
import Russian

/// The days on which groups learn at a distance, as papers that decide or ask for it name them.
///
/// While no last day is named, what ends the term is that lessons are face to face again: «до отмены» alone
/// reads as «до отмены занятий».
struct DistanceTerm {
  let first: CalendarDate
  let last: CalendarDate?

  /// In a sentence.
  ///
  /// Russian: «с 23 ноября по 6 декабря 2026 г.», «с 23 ноября 2026 г. до возобновления очных занятий».
  var words: String {
    last.flatMap { DateRange(first, $0)?.russianLong }
      ?? "с\u{A0}\(first.russianLong) до\u{A0}возобновления очных занятий"
  }

  /// «23.11.2026–06.12.2026», «с 23.11.2026».
  var figures: String {
    last.flatMap { DateRange(first, $0)?.russianFigures } ?? "с\u{A0}\(first.russianFigures)"
  }
}
