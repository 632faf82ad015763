import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Who wants to take part can still ask for a place before the event is over.
///
/// Russian: «заявки до» of «события».
enum EventApplicationsPrecedeEvent: Rule {
  static let metadata = RuleMetadata("event-applications-precede-event", .error, clause: "2.7.4")
    .saying("Заявки на событие принимают до него")

  /// The day of the event itself is not too late.
  static func check(_ inspection: Inspection) -> Checked {
    let events = inspection.definitions.events.filter { !$0.value.applyUntil.isAbsent }
    return .each(events, .event, "с\u{A0}заявками") { event in
      guard let until = event.value.applyUntil.located, let days = event.value.allDays else {
        return .unknown
      }
      guard until.value > days.last else { return .fine }
      return .found(
        "заявки принимают до \(until.value.russianFigures), а событие – \(days.russianFigures)",
        at: until.range,
        labels: [Label("день события", at: event.value.placeOfDays)],
        help: "назначьте последний день заявок не позже самого события или проверьте месяц и год"
      )
    }
  }
}
