import InstitutionModel
import Diagnostics
import Regulation

/// The category of pupils is one of the five that the regulation has.
///
/// Russian: «категория обучающихся» (п. 4.15).
enum CategoryIsOfRegulation: FindingRule {
  static let metadata = RuleMetadata(
    "category-is-of-regulation",
    .error,
    clause: "4.15",
    subject: .groupsWith(.category),
    title: "Категория обучающихся – одна из пяти категорий Положения"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    Finding.unknownWords(
      among: inspection.distanceTerms(\.category),
      in: inspection.regulation.vocabulary.categories,
      saying: "неизвестная категория",
      plural: "категории"
    )
  }
}
