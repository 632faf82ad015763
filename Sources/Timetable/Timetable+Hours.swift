import CivilTime
import InstitutionModel
import Regulation
import SourceText

extension Timetable {
  /// The group's face-to-face timetable, in order of time.
  public func faceToFaceWeek(of group: Group.ID) -> [WeeklySlot] {
    allSlots(of: group).filter { !$0.activity.isDistance }
  }

  /// What the group does in a week outside of periods and holidays, in order of time.
  public func ordinaryWeek(of group: Group.ID) -> [WeeklySlot] {
    institution[group].isWhollyAtDistance ? distanceWeek(of: group) : faceToFaceWeek(of: group)
  }

  /// What the group does in a distance week without holidays, in order of time.
  ///
  /// Whether the group is suspended plays no part.
  public func distanceWeek(of group: Group.ID) -> [WeeklySlot] {
    allSlots(of: group).filter(\.activity.isDistance)
  }

  /// Academic hours a week of the face-to-face timetable, clause 4.9.
  public func weeklyHours(of group: Group.ID) -> Int {
    institution[group].lessons.reduce(0) { $0 + ($1.academicHours ?? 0) }
  }

  /// Academic hours of a whole distance week, clause 4.9.
  ///
  /// `nil` for individual support, which counts none, and for a suspended group.
  public func weeklyDistanceHours(of group: Group.ID) -> Int? {
    let distance = institution[group].distance
    guard !distance.isSuspended, distance.classMode?.value != .individual else { return nil }
    return distanceWeek(of: group).reduce(0) { $0 + $1.academicHours }
  }

  /// Academic hours of the group's sessions on the days.
  public func hours(of group: Group.ID, in days: DateRange) -> LessonHours {
    var hours = LessonHours()
    for session in sessions(of: group, in: days) {
      if session.activity.isDistance {
        hours.distance += session.academicHours
      } else {
        hours.faceToFace += session.academicHours
      }
    }
    return hours
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
