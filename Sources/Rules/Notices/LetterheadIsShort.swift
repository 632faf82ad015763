import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A letterhead has so few lines that a notice still has one page.
///
/// Russian: «бланк».
enum LetterheadIsShort: Rule {
  static let metadata = RuleMetadata("letterhead-is-short", .warning)
    .saying("В бланке не больше \(Identity.mostLinesOfLetterhead) строк")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      let lines = inspection.institution.identity.letterhead.items
      let most = Identity.mostLinesOfLetterhead
      guard lines.count > most, let first = lines.dropFirst(most).first else { return [] }
      return [
        Finding(
          "в бланке \(plural(lines.count, "строка", "строки", "строк")), а печатаются \(most)",
          at: first.range,
          help: "соедините строки или уберите лишние, начиная с этой"
        )
      ]
    }
  }
}
