import InstitutionModel
import Diagnostics
import Regulation

/// The model of interaction is one of the two that the regulation has.
///
/// Russian: «модель взаимодействия» (п. 4.13).
enum ModelIsOfRegulation: FindingRule {
  static let metadata = RuleMetadata(
    "model-is-of-regulation",
    .error,
    clause: "4.13",
    also: ["4.13(1)", "4.13(2)"],
    subject: .groupsWith(.model),
    title: "Модель взаимодействия – одна из двух моделей Положения"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    Finding.unknownWords(
      among: inspection.distanceTerms(\.model),
      in: inspection.regulation.vocabulary.models,
      saying: "неизвестная модель",
      plural: "модели"
    )
  }
}
