import InstitutionModel
import Schema

/// Academic hours of a group's school year, by what becomes of them.
///
/// Russian: «объём часов» (п. 4.9).
public struct YearHours: Hashable, Sendable {
  /// The hours of what takes place.
  public var held = LessonHours()
  /// Hours of the timetable in whose place pupils have individual support, which counts none.
  public var supported = Hours()
  /// Hours that fall on days without lessons.
  public var onHolidays = Hours()
  /// Hours of days on which the lessons of the group stop.
  public var suspended = Hours()

  /// All hours that the pupils learn.
  public var total: Hours { held.total + supported }

  /// Whether anything can be counted: support alone has no hours.
  public var isEmpty: Bool { (total + onHolidays + suspended).isZero }
}

extension Timetable {
  /// The hours of the group's year, as one pupil attends them.
  public func yearHours(of group: Group.ID) -> YearHours {
    var tallies: [Series.Standing: HourTally] = [:]
    let none = HourTally(pupils: institution[group].pupils.value)
    var onHolidays = none
    for series in series(of: group) {
      let traits = series.slot.traits
      let working = series.hours(on: series.planned - series.off)
      tallies[series.standing, default: none].add(working, traits)
      onHolidays.add(series.hours(on: series.off), traits)
    }
    var hours = YearHours()
    hours.held = tallies[.held]?.hours ?? LessonHours()
    hours.supported = tallies[.replaced]?.hours.total ?? Hours()
    hours.suspended = tallies[.suspended]?.hours.total ?? Hours()
    hours.onHolidays = onHolidays.hours.total
    return hours
  }
}
