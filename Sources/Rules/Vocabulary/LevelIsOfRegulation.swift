import InstitutionModel
import Diagnostics
import Regulation
import SourceText

/// A program's level is one of the three that the regulation has.
///
/// Russian: «уровень» (п. 4.7).
enum LevelIsOfRegulation: FindingRule {
  static let metadata = RuleMetadata(
    "level-is-of-regulation",
    .error,
    clause: "4.7",
    subject: .programsWithLevel,
    title: "Уровень программы – один из трёх уровней Положения"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let terms = inspection.definitions.programs.flatMap { program in
      [program.definition.value.level].compactMap { $0 }
        + (program.definition.value.offeredLevels ?? [])
    }
    return Finding.unknownWords(
      among: terms,
      in: inspection.regulation.vocabulary.levels,
      saying: "неизвестный уровень",
      plural: "уровни"
    )
  }
}
