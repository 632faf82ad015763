import Diagnostics
import InstitutionModel
import Regulation
import Schema

/// A program's level is one of the three that the regulation has.
///
/// Russian: «уровень» (п. 4.7).
enum LevelIsOfRegulation: Rule {
  static let metadata = RuleMetadata("level-is-of-regulation", .error, clause: "4.7")
    .saying("Уровень программы – один из трёх уровней Положения")

  /// Looks at the program's own level and at those that it offers.
  static func check(_ inspection: Inspection) -> Checked {
    let findings = inspection.unknownWords(
      of: "уровни",
      in: inspection.regulation.vocabulary.levels,
      saying: "неизвестный уровень"
    )
    let programs = inspection.institution.programs.filter {
      !$0.level.isAbsent || !$0.offered.isAbsent
    }
    let placed = PlacedFindings(findings)
    return .each(programs, .program, "с\u{A0}уровнем") {
      placed.look(at: $0.level.range, $0.offered.range)
    }.telling(findings)
  }
}
