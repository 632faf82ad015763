import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// An event is on a day on which the institution works; who wants it on a holiday has thought of it.
///
/// Russian: «дата» of «события», «нерабочие дни».
enum EventIsOnWorkingDay: Rule {
  static let metadata = RuleMetadata("event-is-on-working-day", .note, clause: "2.6")
    .saying("Событие назначено на рабочий день")

  /// An event of several days may have days off among them; of summer nothing is said.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    return .each(year.institution.events, .event) { event in
      guard year.days.contains(event.days.first), year.days.contains(event.days.last),
        !event.days.days.contains(where: year.timetable.isWorkingDay)
      else { return .fine }
      return .found(
        "событие \(event.title.quoted) \(event.days.russianFigures) – в\u{A0}нерабочий день",
        at: event.range,
        help:
          "проверьте дату; если событие и\u{A0}правда в\u{A0}выходной, ничего делать не\u{A0}надо"
      )
    }
  }
}
