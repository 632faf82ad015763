import CivilTime
import InstitutionModel
import Timetable

extension [Occupation] {
  /// With those of moved days once more on the day of the week on which they really are, where lessons of single
  /// dates may meet them.
  func withMovedDays(in timetable: Timetable) -> [Occupation] {
    let moved = timetable.schoolYear.movedDays.filter(\.isOfAnother)
    return self
      + moved.flatMap { day in
        let days = timetable.year.set(DateRange(day.date))
        return compactMap { $0.moved(to: day, days) }
      }
  }
}

extension Occupation {
  /// `nil` unless it is on that day.
  fileprivate func moved(to day: MovedDay, _ days: DaySet) -> Occupation? {
    guard weekday == day.weekday, held.meets(days) || atDistance.meets(days) else { return nil }
    var moved = self
    moved.weekday = day.date.weekday
    moved.movedTo = day.date
    moved.held = held & days
    moved.atDistance = atDistance & days
    return moved
  }
}
