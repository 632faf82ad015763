import CivilTime
import InstitutionModel
import Regulation
import Schema

extension Timetable {
  /// Academic hours of a week of the timetable, clause 4.9.
  ///
  /// A lesson every other week counts half in each.
  public func weeklyHours(of group: Group) -> HourTally {
    var tally = HourTally(pupils: group.pupils.value)
    for lesson in group.lessons {
      var hours = LessonHours()
      hours.faceToFace = (lesson.academicHours ?? Hours()).aWeek(lesson.traits)
      tally.add(hours, lesson.traits)
    }
    return tally
  }

  /// Academic hours of a whole distance week, clause 4.9.
  ///
  /// `nil` for individual support, which counts none, and for a suspended group.
  public func weeklyDistanceHours(of group: Group) -> Hours? {
    guard !group.distance.isSuspended else { return nil }
    switch group.distance.classMode.value {
    case .individual: return nil
    case .byTimetable, nil: return weeklyHours(of: group).hours.total
    case .special: return distanceWeek(of: group).reduce(Hours()) { $0 + $1.hours }
    }
  }

  /// Academic hours of all that the group learns in the school year and the summers about it, as one pupil attends
  /// them.
  public func yearlyHours(of group: Group.ID) -> LessonHours { hours(of: group, on: year.all) }

  /// Academic hours that the group has on the days, as one pupil attends them.
  public func hours(of group: Group.ID, in days: DateRange) -> LessonHours {
    hours(of: group, on: year.set(days))
  }

  /// Academic hours that the timetable gives the group as if no holiday fell on a lesson.
  public func hoursWithHolidays(of group: Group.ID) -> LessonHours {
    var tally = HourTally(pupils: institution[group].pupils.value)
    for series in series(of: group) where series.standing == .held {
      tally.add(series.hours(on: series.planned), series.slot.traits)
    }
    return tally.hours
  }

  private func hours(of group: Group.ID, on days: DaySet) -> LessonHours {
    var tally = HourTally(pupils: institution[group].pupils.value)
    for series in series(of: group) {
      tally.add(series.hours(on: series.held & days), series.slot.traits)
    }
    return tally.hours
  }

  /// Academic hours that a period takes from a group whose lessons stop in it, as one pupil would have
  /// attended them.
  public func suspendedHours(of group: Group.ID, in period: DistancePeriod.ID) -> Hours {
    var tally = HourTally(pupils: institution[group].pupils.value)
    for series in series(of: group) where series.period == period && series.standing == .suspended {
      tally.add(series.hours(on: series.planned - series.off), series.slot.traits)
    }
    return tally.hours.total
  }

  /// Academic hours of all groups of a program over the school year.
  public func yearlyHours(of program: Program.ID) -> LessonHours {
    var sum = LessonHours()
    for group in institution[program].groupIDs {
      sum += yearlyHours(of: group)
    }
    return sum
  }
}
