import InstitutionModel
import Diagnostics
import Regulation
import SourceText

/// In distance periods a teacher works at the institution or from home.
///
/// Russian: «место работы» (п. 4.23).
enum WorkplaceIsInstitutionOrHome: FindingRule {
  static let metadata = RuleMetadata(
    "workplace-is-institution-or-home",
    .error,
    clause: "4.23",
    subject: .teachersWithPlace,
    title: "Место работы педагога – учреждение или дом"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    Finding.unknownWords(
      among: inspection.definitions.teachers.compactMap { $0.value.workplace?.value.place },
      in: OwnWords.workplaces,
      saying: "неизвестное место работы",
      plural: "слова"
    )
  }
}
