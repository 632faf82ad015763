import Diagnostics
import InstitutionModel
import Regulation
import Schema

/// In distance periods a teacher works at the institution or from home.
///
/// Russian: «место работы» (п. 4.23).
enum WorkplaceIsInstitutionOrHome: Rule {
  static let metadata = RuleMetadata("workplace-is-institution-or-home", .error, clause: "4.23")
    .wanting(.workplaces)
    .saying("Место работы педагога – учреждение или дом")

  /// Counts teachers by what is understood; unknown words are told where they stand.
  static func check(_ inspection: Inspection) -> Checked {
    let findings = inspection.unknownWords(
      of: "место работы",
      in: OwnWords.workplaces,
      saying: "неизвестное место работы",
      plural: "слова"
    )
    let placed = PlacedFindings(findings)
    return .each(inspection.records.teachers, .teacher) { teacher in
      teacher.workplace.isAbsent ? .unknown : placed.look(at: teacher.workplace.range)
    }.telling(findings)
  }
}
