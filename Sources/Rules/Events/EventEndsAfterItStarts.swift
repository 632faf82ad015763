import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The last day of an event is not before its first.
///
/// Russian: «с», «по» of «события». A day on which both fall is enough.
enum EventEndsAfterItStarts: Rule {
  static let metadata = RuleMetadata("event-ends-after-it-starts", .error, clause: "2.7.4")
    .saying("Последний день события не раньше первого")

  /// Unknown where an end is not stated.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.events, .event) { event in
      guard let first = event.value.first.located, let last = event.value.last.located else {
        return .fine
      }
      guard last.value < first.value else { return .fine }
      return .found(
        "последний день события \(last.value.russianFigures) раньше первого",
        at: last.range,
        labels: [Label("первый день", at: first.range)],
        help: "поменяйте местами «с» и «по» или проверьте месяц и год"
      )
    }
  }
}
