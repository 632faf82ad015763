import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The levels from which families choose hold the program's own.
///
/// Russian: «осваивают образовательные программы на любом из выбранных ими … уровней» (п. 4.7).
enum LevelIsAmongChoices: Rule {
  static let metadata = RuleMetadata("level-is-among-choices", .warning, clause: "4.7")
    .saying("Уровень программы есть среди уровней на выбор")

  /// Looks at programs that offer levels; unknown where a level was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.levels
    let programs = inspection.institution.programs.filter { !$0.offered.isAbsent }
    return .each(programs, .program, "с\u{A0}уровнями на выбор") { program in
      guard let levels = program.levels.located, let offered = program.offered.located,
        program.offered.isClear
      else { return .unknown }
      let choices = offered.value.map(\.value)
      let missing = levels.value.filter { !choices.contains($0) }
      if missing.isEmpty { return .fine }
      let names = missing.map { words.printed($0).quoted }.enumerated
      let all = Level.allCases.filter { (choices + missing).contains($0) }
      return .found(
        "среди уровней на выбор нет уровня самой программы: \(names)",
        at: offered.range,
        labels: [Label("уровень программы", at: levels.range)],
        help: "напишите «уровни на выбор: \(all.map(words.printed).joined(separator: ", "))» "
          + "или исправьте «уровень»"
      )
    }
  }
}
