import Diagnostics
import InstitutionModel
import Regulation
import SourceText

/// Whom an event is for, and whom not, is plain, and there are such groups.
///
/// Russian: «для», «кроме» of «события».
enum EventNamesKnownGroups: Rule {
  static let metadata = RuleMetadata("event-names-known-groups", .error, clause: "2.7.4")
    .saying("Событие зовёт тех, кто есть в учреждении")

  /// A name of what could not be read is taken for known.
  static func check(_ inspection: Inspection) -> Checked {
    let known = CoverableThings(inspection)
    return .each(inspection.definitions.events, .event) { event in
      Look(event.value.items.flatMap { known.findings(about: $0.value) })
    }
  }
}
