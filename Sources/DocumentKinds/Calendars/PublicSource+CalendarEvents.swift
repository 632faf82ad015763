import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

extension PublicSource {
  /// What there is beside lessons for the group, as calendars have it.
  func calendarEvents(of group: Group.ID) -> [CalendarEvent] {
    eventsOfYear.filter { $0.concerns(group) }.flatMap { calendarEvents($0) }
  }

  /// The same for all groups of the teacher, and what everybody is asked to.
  func calendarEvents(of teacher: Teacher.ID) -> [CalendarEvent] {
    let own = catalogue.groups(of: teacher)
    return eventsOfYear.flatMap { event -> [CalendarEvent] in
      let groups = own.filter(event.concerns)
      guard event.coverage.isWhole || !groups.isEmpty else { return [] }
      let asked =
        event.coverage.isWhole ? "Для\u{A0}всех групп" : "Для\u{A0}групп: \(plainNames(of: groups))"
      return calendarEvents(event, for: asked)
    }
  }

  /// The event once, or once for each of its days; whoever has but one group is not told who is asked.
  private func calendarEvents(_ event: Event, for asked: String? = nil) -> [CalendarEvent] {
    let year = timetable.schoolYear.days
    let id = "\(year.first.year)-\(year.last.year)-event-\(event.slug)"
    let lines = [
      asked, event.holder.map { "Проводит: \($0.typeset)" },
      event.applyUntil.map { "Заявки до\u{A0}\($0.russianDay)" },
    ]
    return event.calendarTimes.enumerated().map { index, time in
      CalendarEvent(
        id: index == 0 ? id : "\(id)-\(index + 1)",
        stamp: LocalMoment(year.first),
        time: time,
        title: event.title.typeset,
        description: lines.compactMap(\.self).joined(separator: "\n"),
        location: event.place?.typeset
      )
    }
  }
}

extension Event {
  /// All its days at once, or its hours on each of them.
  fileprivate var calendarTimes: [CalendarEvent.Time] {
    guard let hours else { return [.allDay(days)] }
    return days.days.map { day in
      .span(LocalMoment(day, hours.start), minutes: hours.span?.minutes ?? Self.usualLength)
    }
  }

  /// Minutes of one of which only the beginning is known.
  private static let usualLength = 60
}
