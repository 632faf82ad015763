import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

extension EventList {
  /// Events as pages show them.
  init(_ events: [Event], for readers: EventReaders, in source: PublicSource, most: Int? = nil) {
    let entries = events.map { event in
      let words = EventWords(event: event, institution: source.institution)
      let details = words.details(for: readers.asked(to: event, in: source))
      return Entry(
        on: event.days,
        from: event.hours?.start,
        to: event.hours?.end,
        time: words.time,
        title: [.text(words.title)],
        details: details.isEmpty ? [] : [.text(details)]
      )
    }
    self.init(entries, most: most)
  }
}

extension PublicSource {
  /// The events of the school year and of the summers beside it, in their order.
  var eventsOfYear: [Event] {
    let reach = timetable.schoolYear.days.withSummers
    return institution.events.filter { $0.days.overlaps(reach) }
  }

  /// A section of events; nothing where there are none.
  func section(
    of events: [Event],
    for readers: EventReaders = .everybody,
    most: Int? = nil
  ) -> [Block] {
    guard !events.isEmpty else { return [] }
    return [
      .heading(level: 2, ["События"], anchor: "events"),
      .events(EventList(events, for: readers, in: self, most: most)),
    ]
  }
}
