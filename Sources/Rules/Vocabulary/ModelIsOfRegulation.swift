import Diagnostics
import InstitutionModel
import Regulation
import Russian

/// The model of interaction is one of the two that the regulation has.
///
/// Russian: «модель взаимодействия» (п. 4.13).
enum ModelIsOfRegulation: Rule {
  static let metadata = RuleMetadata("model-is-of-regulation", .error, clause: "4.13")
    .also("4.13(1)", "4.13(2)").saying("Модель взаимодействия – одна из двух моделей Положения")

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.models
    let findings = inspection.unknownWords(of: "модели", in: words, saying: "неизвестная модель") {
      // At a distance groups learn by either model.
      Phrase($0).stems.contains(WordStem.of("дистанционная"))
        ? "напишите «\(words.printed(.direct))», если педагог занимается с группой вместе, "
          + "или «\(words.printed(.mediated))», если дети учатся по материалам"
        : $1
    }
    return .groups(of: inspection, stating: \.model, "с\u{A0}моделью взаимодействия", findings)
  }
}
