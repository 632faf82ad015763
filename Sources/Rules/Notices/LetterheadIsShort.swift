import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// A letterhead has so few lines that a notice still has one page.
///
/// Russian: «бланк».
enum LetterheadIsShort: Rule {
  static let metadata = RuleMetadata("letterhead-is-short", .warning)
    .saying("В бланке не больше \(Identity.mostLinesOfLetterhead) строк")

  /// The finding stands at the first line that is not printed.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      let lines = inspection.institution.identity.letterhead.items
      let most = Identity.mostLinesOfLetterhead
      guard lines.count > most else { return .fine }
      return .found(
        "в бланке \(plural(lines.count, "строка", "строки", "строк")), а печатаются \(most)",
        at: lines[most].range,
        help: "соедините строки или уберите лишние, начиная с этой"
      )
    }
  }
}
