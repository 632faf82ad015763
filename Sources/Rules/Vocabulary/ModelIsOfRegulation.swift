import Definitions
import Diagnostics
import Regulation

/// The model of interaction is one of the two that the regulation has.
///
/// Russian: «модель взаимодействия» (п. 4.13).
enum ModelIsOfRegulation: DefinitionRule {
  static let metadata = RuleMetadata(
    "model-is-of-regulation",
    .error,
    clause: "4.13",
    title: "Модель взаимодействия – одна из двух моделей Положения"
  )

  static func findings(in definitions: Definitions, by regulation: Regulation) -> [Finding] {
    Finding.unknownWords(
      among: definitions.distanceTerms(\.model),
      in: regulation.vocabulary.models,
      saying: "неизвестная модель",
      plural: "модели"
    )
  }
}
