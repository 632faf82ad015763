import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

extension PublicSource {
  /// What there is beside lessons for the group, as calendars have it.
  func calendarEvents(of group: Group.ID) -> [CalendarEvent] {
    let year = timetable.schoolYear.days
    return eventsOfYear.filter { $0.concerns(group) }.flatMap { event in
      let time = event.calendarTimes
      return time.enumerated().map { index, time in
        CalendarEvent(
          id: "\(year.first.year)-\(year.last.year)-event-\(event.slug)"
            + (index == 0 ? "" : "-\(index + 1)"),
          stamp: LocalMoment(year.first),
          time: time,
          title: event.title.typeset,
          description: [
            event.holder.map { "Проводит: \($0.typeset)" },
            event.applyUntil.map { "Заявки до\u{A0}\($0.russianDay)" },
          ].compactMap(\.self).joined(separator: "\n"),
          location: event.place?.typeset
        )
      }
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
