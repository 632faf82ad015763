import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An order has a number; «б/н», «000», «___» and «ХХ» say that it has none.
///
/// Each finding has the clause for which the order is issued.
///
/// Russian: «приказ № …» (пп. 2.3, 4.8, 4.16, 4.23, 5.5).
enum DirectiveHasNumber: Rule {
  static let metadata = RuleMetadata("directive-has-number", .warning, clause: "4.8")
    .also("2.3", "4.16", "4.23", "5.5").saying("У приказа есть номер")

  /// Looks at every order that any file names.
  static func check(_ inspection: Inspection) -> Checked {
    let drafted = inspection.definitions.draftableOrders
    return .each(inspection.definitions.clausedDirectives, .directive) { claused in
      let directive = claused.directive
      if directive.value.hasRealNumber { return .fine }
      let draft =
        drafted.contains(directive.range)
        ? "; если он ещё не подписан, напишите «проект»" : ""
      var finding = Finding(
        "у приказа от \(directive.value.date.russianFigures) нет номера",
        at: directive.range,
        help: "впишите номер, под которым приказ записан в\u{A0}журнале: «№ … от "
          + "\(directive.value.date.russianFigures)»\(draft)"
      )
      finding.clause = claused.clause
      return .found([finding])
    }
  }
}

extension Directive {
  /// Whether its number may be that of an order: one figure at least that is no zero.
  var hasRealNumber: Bool { number.namesNumber }
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
