import Definitions
import Diagnostics
import Regulation
import SourceText

/// A program's level is one of the three that the regulation has.
///
/// Russian: «уровень» (п. 4.7).
enum LevelIsOfRegulation: DefinitionRule {
  static let metadata = RuleMetadata(
    "level-is-of-regulation",
    .error,
    clause: "4.7",
    subject: .programsWithLevel,
    title: "Уровень программы – один из трёх уровней Положения"
  )

  static func findings(in survey: Survey) -> [Finding] {
    let terms = survey.definitions.programs.flatMap { program in
      [program.definition.value.level].compactMap { $0 }
        + (program.definition.value.offeredLevels ?? [])
    }
    return Finding.unknownWords(
      among: terms,
      in: survey.regulation.vocabulary.levels,
      saying: "неизвестный уровень",
      plural: "уровни"
    )
  }
}
