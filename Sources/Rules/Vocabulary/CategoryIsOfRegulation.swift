import Diagnostics
import InstitutionModel
import Regulation

/// The category of pupils is one of the five that the regulation has.
///
/// Russian: «категория обучающихся» (п. 4.15).
enum CategoryIsOfRegulation: Rule {
  static let metadata = RuleMetadata("category-is-of-regulation", .error, clause: "4.15")
    .saying("Категория обучающихся – одна из пяти категорий Положения")

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.categories
    let findings = inspection.unknownWords(
      of: "категории",
      in: words,
      saying: "неизвестная категория"
    )
    return .groups(of: inspection, stating: \.category, "с\u{A0}категорией обучающихся", findings)
  }
}
