import CivilTime

/// How many days of a sort lie in a stretch of the school year, told without a walk over them.
struct DayCounts: Sendable {
  /// Days that a weekly timetable cannot tell apart.
  struct Sort: Hashable {
    var weekday: Weekday
    var parity: WeekParity
    var isWorking: Bool

    fileprivate static let count = 28

    fileprivate var index: Int {
      weekday.daysAfterMonday * 4 + (parity == .even ? 2 : 0) + (isWorking ? 1 : 0)
    }
  }

  private let days: DateRange
  /// For each day of the year, then once more: the days of each sort before it.
  private let before: [Int]

  init(_ days: DateRange, isWorking: (CalendarDate) -> Bool) {
    self.days = days
    var counts = [Int](repeating: 0, count: Sort.count)
    var before = counts
    before.reserveCapacity((days.count + 1) * Sort.count)
    for date in days.days {
      let sort = Sort(
        weekday: date.weekday,
        parity: WeekParity(of: date),
        isWorking: isWorking(date)
      )
      counts[sort.index] += 1
      before += counts
    }
    self.before = before
  }

  /// The days of the sort in the stretch, as far as it lies in the year.
  func count(of sort: Sort, in stretch: DateRange) -> Int {
    guard let stretch = days.intersection(stretch) else { return 0 }
    return before(stretch.last + 1, sort) - before(stretch.first, sort)
  }

  private func before(_ date: CalendarDate, _ sort: Sort) -> Int {
    before[(date - days.first) * Sort.count + sort.index]
  }
}
