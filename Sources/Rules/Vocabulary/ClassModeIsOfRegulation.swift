import Definitions
import Diagnostics
import Regulation

/// The mode of distance lessons is one of the three that the regulation has.
///
/// Russian: «режим занятий» (п. 4.22).
enum ClassModeIsOfRegulation: DefinitionRule {
  static let metadata = RuleMetadata(
    "class-mode-is-of-regulation",
    .error,
    clause: "4.22",
    title: "Режим занятий – один из трёх режимов Положения"
  )

  static func findings(in definitions: Definitions, by regulation: Regulation) -> [Finding] {
    Finding.unknownWords(
      among: definitions.distanceTerms(\.classMode),
      in: regulation.vocabulary.classModes,
      saying: "неизвестный режим занятий",
      plural: "режимы"
    )
  }
}
