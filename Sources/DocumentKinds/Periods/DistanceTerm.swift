import CivilTime
import InstitutionModel
import Regulation
import Russian

/// The days on which groups learn at a distance, as papers that decide, tell or ask for it name them.
///
/// While no last day is named, all papers name alike what ends the term: «до отмены» alone reads as
/// «до отмены занятий».
struct DistanceTerm {
  /// The first day that is told, which may be that of a prolongation.
  private let first: CalendarDate
  /// `nil` while no last day is named.
  private let last: CalendarDate?
  /// Whether the term ends with a regime of the authorities.
  private let isHighAlert: Bool

  /// Of the days that a paper speaks of: an order tells those that it decided.
  init(_ period: DistancePeriod, from first: CalendarDate, to last: CalendarDate?) {
    self.first = first
    self.last = last
    isHighAlert = period.ground.isHighAlert
  }

  /// Up to the last day that is known now.
  init(_ period: DistancePeriod, from first: CalendarDate) {
    self.init(period, from: first, to: period.last)
  }

  /// In a sentence.
  ///
  /// Russian: «с 23 ноября по 6 декабря 2026 г.», «с 23 ноября 2026 г. до отмены режима повышенной
  /// готовности».
  var words: String {
    last.flatMap { DateRange(first, $0)?.russianLong }
      ?? "\(first.russianLongSince) \(end)"
  }

  /// With the days of the week: «с 23 ноября (понедельник) по 6 декабря (воскресенье)».
  var spoken: String {
    let start = "\(first.since)\u{A0}\(first.dayWithWeekday)"
    return last.map { "\(start) по\u{A0}\($0.dayWithWeekday)" } ?? "\(start) \(end)"
  }

  /// «23.11.2026–06.12.2026», «с 23.11.2026».
  var figures: String {
    last.flatMap { DateRange(first, $0)?.russianFigures } ?? "с\u{A0}\(first.russianFigures)"
  }

  /// What ends a term without a last day.
  private var end: String {
    isHighAlert
      ? "до\u{A0}отмены режима повышенной готовности" : "до\u{A0}отдельного приказа директора"
  }
}
