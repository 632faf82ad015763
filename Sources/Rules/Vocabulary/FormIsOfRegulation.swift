import Diagnostics
import InstitutionModel
import Regulation
import SourceText

/// A form of lessons is one that the vocabulary has; the vocabulary is open.
///
/// Russian: «организационная форма» (пп. 1.13, 1.14).
enum FormIsOfRegulation: Rule {
  static let metadata = RuleMetadata("form-is-of-regulation", .warning, clause: "1.13")
    .also("1.14").saying("Форма занятий названа словами Положения")

  /// An unknown form is printed all the same: the vocabulary is open.
  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.forms
    let findings = inspection.unknownWords(
      of: "формы",
      in: words,
      saying: "неизвестная форма занятий"
    ) {
      let own =
        "если это слово вашего учреждения, впишите его в файл regulation.yaml: "
        + "раздел «словарь», под строку «формы:»"
      return [$1, own].compactMap(\.self).joined(separator: "; ")
    }
    // A foreign product is told by itself, and is no form.
    let foreign = Set(
      inspection.unknownWords(of: "формы")
        .filter { inspection.texts.foreignProducts.areNamed(in: $0.value) }.map(\.range)
    )
    return .groups(
      of: inspection,
      stating: \.forms,
      "с\u{A0}формами занятий",
      findings.filter { !foreign.contains($0.range) }
    )
  }
}
