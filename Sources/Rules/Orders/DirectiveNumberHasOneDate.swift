import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Within a calendar year orders of one number have one date, for they are one order.
///
/// Where dates differ, the most frequent one is taken to be right, and of equally frequent ones the
/// first.
enum DirectiveNumberHasOneDate: Rule {
  static let metadata = RuleMetadata("directive-number-has-one-date", .warning, clause: "4.8")
    .also("4.16").saying("У одного номера приказа в календарном году одна дата")

  /// Looks at every order that any file names.
  static func check(_ inspection: Inspection) -> Checked {
    // «б/н» is no number: orders without one are many.
    let directives = inspection.definitions.directives
      .filter { $0.value.hasRealNumber }
    let right = Dictionary(grouping: directives) { Number($0.value) }.compactMapValues(mostFrequent)
    return .each(directives, .directive) { directive in
      guard let right = right[Number(directive.value)], directive.value.date != right.value.date
      else { return .fine }
      return .found(
        "у приказа № \(directive.value.number) две даты: "
          + "\(directive.value.date.russianFigures) и \(right.value.date.russianFigures)",
        at: directive.range,
        labels: [Label("тот же номер с другой датой", at: right.range)],
        help: "исправьте номер или дату там, где ошибка"
      )
    }
  }

  /// The first of those with the most frequent date; `nil` only for none.
  private static func mostFrequent(_ directives: [Located<Directive>]) -> Located<Directive>? {
    var counts: [CalendarDate: Int] = [:]
    for directive in directives { counts[directive.value.date, default: 0] += 1 }
    let most = counts.values.max()
    return directives.first { counts[$0.value.date] == most }
  }

  /// A number within a calendar year.
  private struct Number: Hashable {
    /// The number as names are compared: spaces and case make no difference.
    var key: String
    /// The calendar year of its date, within which numbers are given once.
    var year: Int

    /// Of two orders with equal numbers and years.
    init(_ directive: Directive) {
      key = directive.number.nameKey
      year = directive.date.year
    }
  }
}
