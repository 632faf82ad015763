import InstitutionModel
import Diagnostics
import Regulation
import SourceText

/// In distance periods a teacher works at the institution or from home.
///
/// Russian: «место работы» (п. 4.23).
enum WorkplaceIsInstitutionOrHome: Rule {
  static let metadata = RuleMetadata(
    "workplace-is-institution-or-home",
    .error,
    clause: "4.23",
    title: "Место работы педагога – учреждение или дом"
  )

  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.teachers, .teacher) { teacher in
      guard let workplace = teacher.value.workplace else { return .unknown }
      return Look(
        Finding.unknownWords(
          among: [workplace.value.place].compactMap(\.self),
          in: OwnWords.workplaces,
          saying: "неизвестное место работы",
          plural: "слова"
        )
      )
    }
  }
}
