import InstitutionModel
import Diagnostics
import Regulation

/// A distance lesson is synchronous, asynchronous or both.
///
/// Russian: «формат» (п. 4.21(4)).
enum FormatIsOfRegulation: FindingRule {
  static let metadata = RuleMetadata(
    "format-is-of-regulation",
    .error,
    clause: "4.21(4)",
    subject: .groupsWith(.format),
    title: "Формат занятий – синхронный, асинхронный или оба"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    Finding.unknownWords(
      among: inspection.distanceTerms(\.format) + inspection.lessons.flatMap { $0.format ?? [] },
      in: inspection.regulation.vocabulary.formats,
      saying: "неизвестный формат",
      plural: "форматы"
    )
  }
}
