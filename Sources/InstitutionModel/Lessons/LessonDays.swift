import CivilTime
import Schema

/// On which days a line of the timetable is, as an author writes it.
///
/// Russian: «дни занятия».
public enum LessonDays: Hashable, Sendable {
  /// Every week; at least one, in the order of the week.
  case weekly([Weekday])
  /// On these days alone; at least one, in order.
  case dated([CalendarDate])
  /// When teacher and family agree: «по согласованию».
  case byAgreement

  /// The others; `nil` when none is left.
  func without(_ left: Set<Weekday>) -> LessonDays? {
    switch self {
    case .weekly(let all):
      let days = all.filter { !left.contains($0) }
      return days.isEmpty ? nil : .weekly(days)
    case .dated(let all):
      let dates = all.filter { !left.contains($0.weekday) }
      return dates.isEmpty ? nil : .dated(dates)
    case .byAgreement: return self
    }
  }

  /// Each weekday once, with the dates that are on it; `nil` for every week.
  var byWeekday: [(weekday: Weekday, dates: [CalendarDate]?)] {
    switch self {
    case .weekly(let days): days.map { ($0, nil) }
    case .dated(let dates):
      Dictionary(grouping: dates, by: \.weekday).sorted { $0.key < $1.key }
        .map { ($0.key, $0.value) }
    case .byAgreement: []
    }
  }
}

extension ScalarText {
  /// «вт, чт», «пн–пт», `03.11.2026 и 10.11.2026`, `03.11.2026–05.11.2026`.
  mutating func readLessonDays() -> LessonDays? {
    if let weekdays = readWeekdays() { return .weekly(weekdays) }
    guard let first = readDates() else { return nil }
    var days = Set(first.shortDays)
    while true {
      let end = self
      skipJoint()
      guard let next = readDates() else {
        self = end
        return days.isEmpty ? nil : .dated(days.sorted())
      }
      days.formUnion(next.shortDays)
    }
  }
}

extension DateRange {
  /// The days of a range that somebody may mean by two dates; none of a longer one.
  fileprivate var shortDays: [CalendarDate] { count <= 31 ? Array(days) : [] }
}
