import InstitutionModel
import Diagnostics
import Regulation

/// A form of lessons is one that the vocabulary has; the vocabulary is open.
///
/// Russian: «организационная форма» (пп. 1.13, 1.14).
enum FormIsOfRegulation: FindingRule {
  static let metadata = RuleMetadata(
    "form-is-of-regulation",
    .warning,
    clause: "1.13",
    also: ["1.14"],
    subject: .groupsWith(.forms),
    title: "Форма занятий названа словами Положения"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let unknown = Finding.unknownWords(
      among: inspection.distanceTerms(\.forms),
      in: inspection.regulation.vocabulary.forms,
      saying: "неизвестная форма занятий",
      plural: "формы"
    )
    let remedy = "слово учреждения впишите в «формы» словаря файла regulation.yaml"
    return unknown.map { finding in
      var finding = finding
      finding.help = [finding.help, remedy].compactMap { $0 }.joined(separator: "; ")
      return finding
    }
  }
}
