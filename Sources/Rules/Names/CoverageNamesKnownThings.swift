import Diagnostics
import InstitutionModel
import Regulation
import SourceText

/// What a period covers or leaves out exists, and which thing is meant is plain.
///
/// Russian: «охват», «кроме» (п. 1.7).
enum CoverageNamesKnownThings: Rule {
  static let metadata = RuleMetadata("coverage-names-known-things", .error, clause: "1.7")
    .saying("Охват периода называет то, что есть в учреждении")

  /// A name of what could not be read is taken for known.
  static func check(_ inspection: Inspection) -> Checked {
    let known = CoverableThings(inspection)
    return .each(inspection.definitions.periods, .period) { period in
      Look(period.value.items.flatMap { known.findings(about: $0.value) })
    }
  }
}
