import Diagnostics
import InstitutionModel
import Regulation
import Schema

/// A joint lesson is held with a group that there is.
///
/// Russian: «совместно с».
enum JointLessonNamesKnownGroup: Rule {
  static let metadata = RuleMetadata("joint-lesson-names-known-group", .error, clause: "4.16")
    .saying("Совместное занятие проводится с группой, которая есть")

  /// Looks at lessons of all times of the year.
  static func check(_ inspection: Inspection) -> Checked {
    .groups(of: inspection, naming: { $0.allLessons.flatMap(\.partners.items) }) {
      inspection.knownGroups.unknown(among: $0)
    }
  }
}
