import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// It is known which regulation holds: its order and its edition.
///
/// Russian: «вступает в силу с момента его утверждения» (п. 5.5).
enum EditionIsKnown: Rule {
  static let metadata = RuleMetadata("edition-is-known", .warning, clause: "5.5")
    .saying("Известны приказ и редакция Положения")

  /// Unknown where «положение» was not understood whole.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let file = inspection.definitions.institution?.value, file.edition.isClear,
        let name = file.placeOfName
      else { return .unknown }
      let edition = inspection.institution.edition
      let (missing, lines): (String, String)
      switch (edition.directive.value, edition.number.value) {
      case (_?, _?): return .fine
      case (nil, _?): (missing, lines) = ("не указан приказ", "строку «приказ: № … от …»")
      case (_?, nil): (missing, lines) = ("не указана редакция", "строку «редакция: …»")
      case (nil, nil):
        missing = "не указаны приказ и редакция"
        lines = "строки «приказ: № … от …» и «редакция: …»"
      }
      return .found(
        "у Положения \(missing)",
        at: edition.title.range ?? edition.directive.range ?? edition.number.range ?? name,
        help: "добавьте в раздел «положение» \(lines)"
      )
    }
  }
}
