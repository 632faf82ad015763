import CivilTime
import Hashing
import InstitutionModel
import Timetable

/// All that the day of the build decides: which periods are over, hold or are to come, and how much of
/// an open one is shown.
struct BuildDay: Sendable {
  /// Where a period lies, seen from the day.
  private enum Relation: UInt8 {
    /// Its last day was before the build's.
    case over
    /// The day of the build is one of its days.
    case holding
    /// Its first day is after the build's.
    case coming
    /// It has no day in the school year.
    case nowhere
  }

  /// The day itself, which only a document may tell that reads it: its key takes in the day.
  let date: CalendarDate
  /// By index of the period; `nil` for one outside of the school year.
  let windows: [PeriodWindow?]
  /// By index of the period.
  private let relations: [Relation]
  /// Of everything that is decided here.
  let digest: Digest
  /// Of the day itself, for what depends on it in other ways.
  let dateDigest: Digest
  /// Days that have a page of their own: the week of the day and the two after it.
  let weeks: DateRange
  /// Of these weeks.
  let weeksDigest: Digest

  /// Decides everything at once, as all documents ask.
  init(_ date: CalendarDate, in timetable: Timetable) {
    self.date = date
    weeks = DateRange(date.monday, date.monday + 20) ?? DateRange(date)
    weeksDigest = SHA256.digest(of: Array("\(weeks.first.dayNumber)".utf8))
    let periods = timetable.institution.periodIDs
    windows = periods.map { PeriodWindow(of: $0, in: timetable, on: date) }
    relations = periods.map { period in
      guard let days = timetable.days(of: period) else { return .nowhere }
      if timetable.isPast(period, on: date) { return .over }
      return days.first > date ? .coming : .holding
    }
    var hash = SHA256()
    hash.update(relations.map(\.rawValue))
    for window in windows { hash.update(window.map { "\($0.days.last.dayNumber)" } ?? "") }
    digest = hash.digest()
    hash.update("\(date.dayNumber)")
    dateDigest = hash.digest()
  }

  /// Whether the last day of the period was before the build's.
  func isPast(_ period: DistancePeriod.ID) -> Bool { relations[period.index] == .over }
}
