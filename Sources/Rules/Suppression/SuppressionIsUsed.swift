import Diagnostics
import Regulation
import Russian
import SourceText

/// A comment that lets a rule be is still needed.
///
/// Only validation can say so, after all rules have run.
enum SuppressionIsUsed {
  static let metadata = RuleMetadata("suppression-is-used", .warning)
    .saying("Пометка «допустить» ещё нужна")

  /// Looks at each code of each comment with a reason, if it is that of a rule.
  static func check(_ sieve: SuppressionSieve, by regulation: Regulation) -> Checked {
    let known = Set(RuleCatalogue.all.map(\.code.name))
    let permissions = sieve.permissions.filter { known.contains($0.code.value) }
    return .each(permissions, .suppression, "«допустить»") { permission in
      if permission.isUsed { return .fine }
      return .found(
        "пометка ничего не допускает: \(reason(for: permission.code.value, regulation))",
        at: permission.code.range,
        help: "уберите пометку или перенесите её на строку с замечанием или на строку над ней"
      )
    }
  }

  /// Why nothing was held back, as far as can be known.
  private static func reason(for code: String, _ regulation: Regulation) -> String {
    if RuleCatalogue.all.contains(where: { $0.isFoundation && $0.code.name == code }) {
      return "правило \(code.quoted) допустить нельзя"
    }
    if regulation.severities[code] == .off { return "правило \(code.quoted) выключено" }
    return "правило \(code.quoted) здесь ничего не нашло"
  }
}
