import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An order has a number; «б/н» and «000» say that it has none.
///
/// Russian: «приказ № …» (п. 4.8).
enum DirectiveHasNumber: Rule {
  static let metadata = RuleMetadata("directive-has-number", .warning, clause: "4.8")
    .saying("У приказа есть номер")

  /// Looks at every order that any file names.
  static func check(_ inspection: Inspection) -> Checked {
    let drafted = inspection.definitions.draftableOrders
    return .each(inspection.definitions.directives, .directive) { directive in
      if directive.value.hasRealNumber { return .fine }
      let draft =
        drafted.contains(directive.range)
        ? "; если он ещё не подписан, напишите «проект»" : ""
      return .found(
        "у приказа от \(directive.value.date.russianFigures) нет номера",
        at: directive.range,
        help: "впишите номер, под которым приказ записан в\u{A0}журнале: «№ … от "
          + "\(directive.value.date.russianFigures)»\(draft)"
      )
    }
  }
}

extension Directive {
  /// Whether its number may be that of an order: one figure at least that is no zero.
  var hasRealNumber: Bool { number.contains { $0.isNumber && $0 != "0" } }
}

extension Definitions {
  /// Where orders stand in whose place «проект» may stand.
  fileprivate var draftableOrders: Set<SourceRange> {
    let orders = periods.map(\.value).flatMap { period in
      [period.directive] + period.decisions.map(\.lines.value.directive)
    }
    return Set(orders.compactMap(\.range))
  }
}
