import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// When parents can come to the teacher.
extension PostPlan {
  /// On days on which people work, and changes leave the teacher the time.
  var reception: [ChatPost] {
    guard !ofWeek.isEmpty, let id = group.teacher else { return [] }
    return source.institution[id].receptionSpans.compactMap { span in
      let date = week.monday + span.weekday.daysAfterMonday
      guard days.isWorking(date), !isAway(id, on: date), !isBusy(id, on: date, span.span) else {
        return nil
      }
      return reception(by: source.institution[id], on: date, span.span)
    }
  }

  private func reception(
    by teacher: Teacher,
    on date: CalendarDate,
    _ span: TimeRange
  ) -> ChatPost {
    let window =
      days.morning(of: date, before: span.start) ?? days.reminder(of: date, at: span.start)
    let hours = "с\u{A0}\(span.start.figures) до\u{A0}\(span.end.figures)"
    return post(
      .reception,
      window,
      "\(day(date, seenFrom: window)), \(hours)\u{A0}– приём родителей.",
      "Педагог \(teacher.name.text) расскажет об успехах ребёнка и ответит на вопросы.",
      source.timetable.period(of: week.group, on: date).map { _ in wayAtDistance }
    )
  }

  /// Nobody comes to the building in a period.
  private var wayAtDistance: String {
    let phone = source.institution.identity.phone.value.map { ": \($0.typeset)" } ?? ""
    return "В дистанционный период\u{A0}– по телефону учреждения\(phone)".withFullStop
  }

  /// Whether changes say that the teacher is not there.
  private func isAway(_ teacher: Teacher.ID, on date: CalendarDate) -> Bool {
    source.institution.dayChanges.contains { change in
      guard case .teacher(teacher) = change.scope, change.days.contains(date) else { return false }
      return change.start == nil
        && (change.effect.substitute != nil || change.effect.isCancelled
          || change.effect.move?.date.map { $0 != date } ?? false)
    }
  }

  /// Whether a lesson that changes have put there takes the hours.
  private func isBusy(_ teacher: Teacher.ID, on date: CalendarDate, _ span: TimeRange) -> Bool {
    let groups = source.published.catalogue.groups(of: teacher).filter { group in
      source.timetable.changes(of: group).contains { id in
        let change = source.institution[id]
        return change.days.contains(date) || change.effect.move?.date == date
      }
    }
    return groups.contains { group in
      source.timetable.occurrences(of: group, in: DateRange(date)).contains {
        $0.isHeld && $0.change != nil && $0.slot.teachers.contains(teacher)
          && $0.span.map { $0.start < span.end && span.start < $0.end } ?? false
      }
    }
  }
}
