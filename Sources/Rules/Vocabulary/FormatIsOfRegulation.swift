import Definitions
import Diagnostics
import Regulation

/// A distance lesson is synchronous, asynchronous or both.
///
/// Russian: «формат» (п. 4.21(4)).
enum FormatIsOfRegulation: DefinitionRule {
  static let metadata = RuleMetadata(
    "format-is-of-regulation",
    .error,
    clause: "4.21(4)",
    subject: .groupsWith(.format),
    title: "Формат занятий – синхронный, асинхронный или оба"
  )

  static func findings(in survey: Survey) -> [Finding] {
    Finding.unknownWords(
      among: survey.distanceTerms(\.format) + survey.lessons.flatMap { $0.format ?? [] },
      in: survey.regulation.vocabulary.formats,
      saying: "неизвестный формат",
      plural: "форматы"
    )
  }
}
