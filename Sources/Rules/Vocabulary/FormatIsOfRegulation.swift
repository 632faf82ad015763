import Diagnostics
import InstitutionModel
import Regulation
import Russian

/// A distance lesson is synchronous, asynchronous or both.
///
/// Russian: «формат» (п. 4.21(4)).
enum FormatIsOfRegulation: Rule {
  static let metadata = RuleMetadata("format-is-of-regulation", .error, clause: "4.21(4)")
    .saying("Формат занятий – синхронный, асинхронный или оба")

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.formats
    let findings = inspection.unknownWords(of: "форматы", in: words, saying: "неизвестный формат") {
      // «офлайн» people say of lessons face to face and of lessons in one's own time.
      Phrase($0).stems.contains("офлайн")
        ? "напишите «асинхронный», если занимаются в своё время, а очному занятию формат не нужен "
          + "(в «изменениях» это «очно»)"
        : $1
    }
    return .groups(of: inspection, stating: \.format, "с\u{A0}форматом занятий", findings)
  }
}
