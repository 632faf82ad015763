import CivilTime
import InstitutionModel

/// The days of the school year on which lessons are held, looked up without a search.
struct WorkingDays: Sendable {
  private let first: CalendarDate
  /// By days after the first one.
  private let isWorking: [Bool]

  init(_ year: SchoolYear) {
    first = year.days.first
    var isWorking = [Bool](repeating: true, count: year.days.count)
    for holiday in year.holidays.compactMap(year.days.intersection) {
      for day in holiday.days { isWorking[day - year.days.first] = false }
    }
    self.isWorking = isWorking
  }

  func contains(_ date: CalendarDate) -> Bool {
    let index = date - first
    return isWorking.indices.contains(index) && isWorking[index]
  }
}
