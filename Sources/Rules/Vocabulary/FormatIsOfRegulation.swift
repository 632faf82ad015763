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
    title: "Формат занятий – синхронный, асинхронный или оба"
  )

  static func findings(in definitions: Definitions, by regulation: Regulation) -> [Finding] {
    Finding.unknownWords(
      among: definitions.distanceTerms(\.format) + definitions.lessons.flatMap { $0.format ?? [] },
      in: regulation.vocabulary.formats,
      saying: "неизвестный формат",
      plural: "форматы"
    )
  }
}
