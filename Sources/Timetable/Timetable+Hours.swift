import CivilTime
import InstitutionModel
import Regulation
import SourceText

extension Timetable {
  /// The group's timetable outside of distance periods, in order of time.
  ///
  /// It is face to face save for lessons with a format of their own. Empty where all is at a
  /// distance.
  public func faceToFaceWeek(of group: Group) -> [WeeklySlot] {
    group.isWhollyAtDistance ? [] : ordinaryWeek(of: group)
  }

  /// What the group does in a week outside of periods and holidays, in order of time.
  public func ordinaryWeek(of group: Group) -> [WeeklySlot] {
    slots(of: group).filter { $0.week == .ordinary }
  }

  /// What the group does in a distance week without holidays, in order of time.
  ///
  /// Whether the group is suspended plays no part.
  public func distanceWeek(of group: Group) -> [WeeklySlot] {
    slots(of: group).filter { $0.week == .distance }
  }

  /// Academic hours of two weeks of the face-to-face timetable, an even and an odd one, clause 4.9.
  ///
  /// Two, because a lesson every other week counts half in each.
  public func hoursOfTwoWeeks(of group: Group) -> HourTally {
    var tally = HourTally()
    for lesson in group.lessons {
      var hours = LessonHours()
      hours.faceToFace = (lesson.academicHours ?? 0) * (lesson.traits.weeks == nil ? 2 : 1)
      tally.add(hours, lesson.traits)
    }
    return tally
  }

  /// Academic hours of a whole distance week, clause 4.9.
  ///
  /// `nil` for individual support, which counts none, and for a suspended group.
  public func weeklyDistanceHours(of group: Group) -> Int? {
    guard !group.distance.isSuspended else { return nil }
    switch group.distance.classMode?.value {
    case .individual: return nil
    case .byTimetable, nil: return hoursOfTwoWeeks(of: group).hours.total / 2
    case .special: return distanceWeek(of: group).reduce(0) { $0 + $1.academicHours }
    }
  }

  /// Academic hours of the group's sessions on the days, as one pupil attends them.
  public func hours(of group: Group.ID, in days: DateRange) -> LessonHours {
    var tally = HourTally()
    for session in sessions(of: group, in: days) {
      var hours = LessonHours()
      if session.activity.isDistance {
        hours.distance = session.academicHours
      } else {
        hours.faceToFace = session.academicHours
      }
      tally.add(hours, session.traits)
    }
    return tally.hours
  }

  /// Academic hours of all groups of a program over the school year.
  public func yearlyHours(of program: Program.ID) -> LessonHours {
    var sum = LessonHours()
    for group in institution[program].groupIDs {
      sum += hours(of: group, in: institution.year.days)
    }
    return sum
  }

  /// The dates on which pupils of the group take part in a period, in order, each once.
  ///
  /// They head the columns of Приложение 1: days of a lesson, release, deadline, mailing or
  /// consultation, by mode. Deadlines after the period's last day are left out: the form is handed
  /// in with it.
  public func dates(of group: Group.ID, in period: DistancePeriod.ID) -> [CalendarDate] {
    guard let days = days(of: period) else { return [] }
    var dates: [CalendarDate] = []
    for session in sessions(of: group, in: days)
    where session.period == period && session.activity.isAttended && session.date != dates.last {
      dates.append(session.date)
    }
    return dates
  }
}
