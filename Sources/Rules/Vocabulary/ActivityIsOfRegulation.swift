import Diagnostics
import InstitutionModel
import Regulation

/// A kind of activity is one of the five that the regulation has.
///
/// Russian: «вид образовательной деятельности» (п. 4.12).
enum ActivityIsOfRegulation: Rule {
  static let metadata = RuleMetadata("activity-is-of-regulation", .error, clause: "4.12")
    .saying("Вид деятельности – один из пяти видов Положения")

  /// An unknown word is told once, wherever it stands and whoever inherits it.
  static func check(_ inspection: Inspection) -> Checked {
    let findings = inspection.unknownWords(
      of: "виды деятельности",
      in: inspection.regulation.vocabulary.activities,
      saying: "неизвестный вид деятельности"
    )
    return .groups(of: inspection, stating: \.activities, "с\u{A0}видами деятельности", findings)
  }
}
