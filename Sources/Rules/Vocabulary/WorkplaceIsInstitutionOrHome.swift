import InstitutionModel
import Diagnostics
import Regulation
import Schema
import SourceText

/// In distance periods a teacher works at the institution or from home.
///
/// Russian: «место работы» (п. 4.23).
enum WorkplaceIsInstitutionOrHome: Rule {
  static let metadata = RuleMetadata("workplace-is-institution-or-home", .error, clause: "4.23")
    .saying("Место работы педагога – учреждение или дом")

  static func check(_ inspection: Inspection) -> Checked {
    var checked = Checked.each(inspection.records.teachers, .teacher) { teacher in
      teacher.workplace.isAbsent ? .unknown : .fine
    }
    checked.findings = inspection.unknownWords(
      of: "место работы",
      in: OwnWords.workplaces,
      saying: "неизвестное место работы",
      plural: "слова"
    )
    return checked
  }
}
