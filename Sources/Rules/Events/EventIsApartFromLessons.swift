import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// An event is not at the hours of lessons of those who are asked to it, nor in a room that a lesson takes.
///
/// Russian: «события» (п. 2.6). Who has to choose misses one of both. Of an event whose end is not said its beginning is
/// compared.
enum EventIsApartFromLessons: Rule {
  static let metadata = RuleMetadata("event-is-apart-from-lessons", .note, clause: "2.6")
    .saying("Событие не совпадает с занятиями тех, кого на него зовут, и с занятием в его кабинете")

  /// So many lessons are named.
  private static let most = 3

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let events = year.institution.events.filter { $0.hours != nil }
    return .each(events, .event, "с\u{A0}часами") { event in
      let asked = year.occupations(during: event) { event.concerns($0.group) }
      let room = event.room
      let inRoom = year.occupations(during: event, inRooms: true) { lesson in
        room.map { lesson.room?.isSame(as: $0) == true } ?? false
          && !asked.contains { $0.range == lesson.range }
      }
      return Look(
        [
          finding("занимаются те, кого зовут", asked, event, year),
          finding("в\u{A0}том же кабинете занятие", inRoom, event, year),
        ].compactMap(\.self)
      )
    }
  }

  /// «в часы события «Мастерская» 06.10.2026 занимаются те, кого зовут: группа «1», «Хор» (вторник 15:30–17:10)».
  private static func finding(
    _ what: String,
    _ lessons: [Occupation],
    _ event: Event,
    _ year: InspectedYear
  ) -> Finding? {
    guard !lessons.isEmpty else { return nil }
    let names = lessons.prefix(most).map { lesson in
      "\(year.institution.label(of: lesson)) (\(lesson.text))"
    }
    let rest = lessons.count > most ? " и\u{A0}ещё \(lessons.count - most)" : ""
    let days = year.days(of: lessons, in: event)
    return Finding(
      "в\u{A0}часы события \(event.title.quoted) \(days) \(what): " + names.joined(separator: "; ")
        + rest,
      at: event.range,
      help: "выберите другие часы или отмените эти занятия на\u{A0}день события"
    )
  }
}

extension InspectedYear {
  /// What is at the hours of the event, group by group, each line of a timetable once.
  fileprivate func occupations(
    during event: Event,
    inRooms: Bool = false,
    _ isMeant: (Occupation) -> Bool
  ) -> [Occupation] {
    guard let span = event.hours?.spanOrStart else { return [] }
    let days = timetable.year.set(event.days)
    var told: Set<SourceRange> = []
    return (inRooms ? roomOccupations : occupations).filter {
      $0.span.overlaps(span) && $0.held.meets(days) && isMeant($0) && told.insert($0.range).inserted
    }
  }

  /// The days of the event on which the lessons are, three at most: «06.10.2026», «08.10.2026 и 10.10.2026».
  fileprivate func days(of lessons: [Occupation], in event: Event) -> String {
    let held = lessons.flatMap { timetable.year.dates($0.held).filter(event.days.contains) }
    let days = Set(held).sorted()
    let most = 3
    let shown = days.prefix(most).map(\.russianFigures)
    return days.count > most
      ? shown.joined(separator: ", ")
        + " и\u{A0}ещё \(plural(days.count - most, "день", "дня", "дней"))"
      : Array(shown).enumerated
  }
}

extension EventHours {
  /// All of its hours, or its first minute where no end is said.
  fileprivate var spanOrStart: TimeRange? {
    span ?? TimeOfDay(minutes: start.minutes + 1).flatMap { TimeRange(start, $0) }
  }
}

extension Event {
  /// The room that it takes, as rooms are compared; `nil` where none is plain.
  fileprivate var room: Occupation.Room? {
    guard let place else { return nil }
    let name = RoomAtSite(place)?.room ?? place.split(separator: ",").last.map(String.init) ?? place
    let key = RoomName(name.trimmed).key
    return key.isEmpty ? nil : Occupation.Room(site: site, name: key)
  }
}

extension Occupation.Room {
  /// Whether both may be one room: a building that is not said may be any.
  fileprivate func isSame(as other: Occupation.Room) -> Bool {
    name == other.name && (site == nil || other.site == nil || site == other.site)
  }
}
