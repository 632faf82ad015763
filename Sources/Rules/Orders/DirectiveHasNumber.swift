import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An order has a number; «б/н» says that it has none.
///
/// Russian: «приказ № …» (п. 4.8).
enum DirectiveHasNumber: Rule {
  static let metadata = RuleMetadata("directive-has-number", .warning, clause: "4.8")
    .saying("У приказа есть номер")

  /// Looks at every order that any file names.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.directives, .directive) { directive in
      if directive.value.number.contains(where: \.isNumber) { return .fine }
      return .found(
        "у приказа от \(directive.value.date.russianFigures) нет номера",
        at: directive.range,
        help: "впишите номер, под которым приказ записан в\u{A0}журнале: «№ … от "
          + "\(directive.value.date.russianFigures)»"
      )
    }
  }
}
