import CivilTime
import Documents
import InstitutionModel
import Timetable

/// Makes the events of a group from its occurrences: the one place that knows what becomes of each state.
struct EventMaker {
  private let source: PublicSource
  private let group: Group.ID
  /// The teacher whose calendar it is; `nil` for the group's.
  private let reader: Teacher.ID?
  private let identity: EventIdentity
  private let revisions: EventRevisions
  /// What is said of a series is said of each of its usual days.
  private var words: [ObjectIdentifier: CalendarEventWords] = [:]
  private var taken: [String: Int] = [:]

  /// Minutes of what is a moment: a deadline, a release.
  private static let momentLength = 30

  init(of group: Group.ID, in source: PublicSource, for reader: Teacher.ID? = nil) {
    (self.group, self.source, self.reader) = (group, source, reader)
    identity = EventIdentity(in: source.timetable.schoolYear.days)
    revisions = EventRevisions(group, in: source)
  }

  /// All that the group has in the year, in order of time, as far as it is wanted.
  mutating func events(where isWanted: (Occurrence) -> Bool) -> [CalendarEvent] {
    source.timetable.occurrences(of: group, in: source.timetable.year.all).compactMap {
      guard isWanted($0), var event = event(of: $0) else { return nil }
      // What the definitions have twice at one time has two names.
      let count = taken[event.id, default: 0] + 1
      taken[event.id] = count
      if count > 1 { event.id += "-\(count)" }
      return event
    }.inOrderOfTime
  }

  /// `nil` for what does not take place: a day off is no event.
  private mutating func event(of occurrence: Occurrence) -> CalendarEvent? {
    switch occurrence.state {
    case .planned, .suspended, .replaced: planned(occurrence)
    // A cancelled hour makes the lesson shorter, which is one event.
    case .cancelled: source.isToldWithItsLesson(occurrence) ? nil : planned(occurrence)
    // The other end of what is moved is the same event.
    case .moved, .dayOff, .otherWeekday: nil
    }
  }

  private mutating func planned(_ occurrence: Occurrence) -> CalendarEvent {
    let revision = revisions(on: occurrence.planned)
    let words = words(of: occurrence)
    let change = change(of: occurrence)
    let told = occurrence.change.map { source.told(of: $0, on: revision.stamp) }
    return CalendarEvent(
      id: identity(occurrence.id),
      sequence: revision.count + (occurrence.change?.changes.count ?? 0),
      stamp: max(LocalMoment(revision.stamp), told ?? LocalMoment(revision.stamp)),
      time: .span(
        LocalMoment(occurrence.date, occurrence.start),
        minutes: occurrence.span?.minutes ?? Self.momentLength
      ),
      title: (change?.prefix ?? "") + words.title,
      description: [words.description, change?.words].compactMap(\.self).joined(separator: "\n"),
      location: words.location,
      status: change?.isOff == true ? .cancelled : .confirmed,
      isTransparent: occurrence.span == nil || change?.isOff == true
    )
  }

  /// What has become of it; `nil` for what goes as the timetable says.
  private func change(of occurrence: Occurrence) -> EventChange? {
    let period = occurrence.period.map { source.institution[$0] }
    switch occurrence.state {
    case .suspended: if let period { return EventChange(suspendedBy: period) }
    case .replaced: if let period { return EventChange(replacedIn: period) }
    case .planned, .dayOff, .otherWeekday, .cancelled, .moved: break
    }
    return occurrence.change.map { EventChange($0, of: occurrence, in: source, for: reader) }
  }

  private mutating func words(of occurrence: Occurrence) -> CalendarEventWords {
    if occurrence.weekdayInstead != nil || occurrence.change != nil {
      return CalendarEventWords(occurrence, in: source, for: reader)
    }
    let series = ObjectIdentifier(occurrence.series)
    if let known = words[series] { return known }
    let made = CalendarEventWords(occurrence, in: source, for: reader)
    words[series] = made
    return made
  }
}

extension [CalendarEvent] {
  /// By their first minutes; those of one minute keep their order.
  var inOrderOfTime: [CalendarEvent] {
    enumerated().sorted {
      ($0.element.time.start, $0.offset) < ($1.element.time.start, $1.offset)
    }.map(\.element)
  }
}
