import CivilTime
import InstitutionModel

extension Timetable {
  /// The lessons that non-working days take from a group over the school year, in order of date.
  ///
  /// Russian: «занятия, выпавшие на нерабочие дни» (п. 4.9). Each is the session that would be held
  /// on that day. What counts for no hours, such as a consultation, is not lost.
  public func droppedSessions(of group: Group.ID) -> [Session] {
    plans[group.index].flatMap { plan in
      institution.year.holidays.compactMap(plan.days.intersection).flatMap { holiday in
        holiday.days.flatMap { droppedSessions(of: group, on: $0, plan) }
      }
    }
  }

  /// The academic hours that non-working days take from a pupil of the group over the school year.
  ///
  /// Russian: «выпавшие часы» (п. 4.9).
  public func droppedHours(of group: Group.ID) -> Int {
    var tally = HourTally()
    for session in droppedSessions(of: group) {
      var hours = LessonHours()
      hours.faceToFace = session.academicHours
      tally.add(hours, session.traits)
    }
    return tally.hours.total
  }

  private func droppedSessions(
    of group: Group.ID,
    on date: CalendarDate,
    _ plan: StretchPlan
  ) -> [Session] {
    plan.slots
      .filter { $0.academicHours > 0 && $0.at.weekday == date.weekday }
      .compactMap { session(of: $0, releasedOn: date, for: group, plan) }
  }
}
