import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// An event is not at the hours of lessons of those who are asked to it.
///
/// Russian: «события» (п. 2.6). Who has to choose misses one of both. Only an event whose end is known can be compared.
enum EventIsApartFromLessons: Rule {
  static let metadata = RuleMetadata("event-is-apart-from-lessons", .note, clause: "2.6")
    .saying("Событие не совпадает по времени с занятиями тех, кого на него зовут")

  /// So many lessons are named.
  private static let most = 3

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let events = year.institution.events.filter { $0.hours?.span != nil }
    return .each(events, .event, "с\u{A0}часами") { event in
      let lessons = year.occupations(during: event)
      guard !lessons.isEmpty else { return .fine }
      let names = lessons.prefix(most).map { lesson in
        "\(year.institution.label(of: lesson)) (\(lesson.text))"
      }
      let rest = lessons.count > most ? " и\u{A0}ещё \(lessons.count - most)" : ""
      return Look([
        Finding(
          "в\u{A0}часы события \(event.title.quoted) занимаются те, кого зовут: "
            + names.joined(separator: "; ") + rest,
          at: event.range,
          help: "выберите другие часы или отмените эти занятия на\u{A0}день события"
        )
      ])
    }
  }
}

extension InspectedYear {
  /// What groups of the event have at its hours, group by group, each line of a timetable once.
  fileprivate func occupations(during event: Event) -> [Occupation] {
    guard let span = event.hours?.span else { return [] }
    let days = timetable.year.set(event.days)
    var told: Set<SourceRange> = []
    return occupations.filter {
      event.concerns($0.group) && $0.span.overlaps(span) && $0.held.meets(days)
        && told.insert($0.range).inserted
    }
  }
}
