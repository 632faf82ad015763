import Definitions
import Diagnostics
import Regulation
import SourceText

/// A joint lesson is held with a group that there is.
///
/// Russian: «совместно с».
enum JointLessonNamesKnownGroup: FindingRule {
  static let metadata = RuleMetadata(
    "joint-lesson-names-known-group",
    .error,
    clause: "4.16",
    subject: .groups,
    title: "Совместное занятие проводится с группой, которая есть"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let partners = inspection.lessons.flatMap { $0.partners ?? [] }
    return inspection.knownGroups.unknown(among: partners)
  }
}
