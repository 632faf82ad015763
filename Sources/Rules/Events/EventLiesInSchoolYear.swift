import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// An event is in the school year or in the summers beside it; of another year nobody is told.
///
/// Russian: «дата», «с», «по» of «события».
enum EventLiesInSchoolYear: Rule {
  static let metadata = RuleMetadata("event-lies-in-school-year", .warning, clause: "2.7.4")
    .saying("Событие приходится на учебный год")

  /// Nothing without a school year.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year?.days else { return .nothing }
    return .each(inspection.definitions.events, .event) { event in
      guard let days = event.value.allDays, let place = event.value.placeOfDays else {
        return .unknown
      }
      let astray = [days.first, days.last].first { !year.withSummers.contains($0) }
      guard let astray else { return .fine }
      let meant = year.days(like: astray).first(where: year.contains)
      return .found(
        "событие \(astray.russianFigures) – не в учебном году \(year.russianFigures)",
        at: place,
        help: "проверьте год" + (meant?.russianFigures).asProbable
      )
    }
  }
}
