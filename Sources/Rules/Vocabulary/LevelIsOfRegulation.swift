import InstitutionModel
import Diagnostics
import Regulation
import Schema
import SourceText

/// A program's level is one of the three that the regulation has.
///
/// Russian: «уровень» (п. 4.7).
enum LevelIsOfRegulation: Rule {
  static let metadata = RuleMetadata("level-is-of-regulation", .error, clause: "4.7")
    .saying("Уровень программы – один из трёх уровней Положения")

  static func check(_ inspection: Inspection) -> Checked {
    let programs = inspection.institution.programs.filter { program in
      !program.level.isAbsent || !program.offered.isAbsent
    }
    var checked = Checked.each(programs, .program, "с\u{A0}уровнем") { _ in .fine }
    checked.findings = inspection.unknownWords(
      of: "уровни",
      in: inspection.regulation.vocabulary.levels,
      saying: "неизвестный уровень",
      plural: "уровни"
    )
    return checked
  }
}
