import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian

/// The three lists of the first page: what is broken, of what nothing is known, what to do.
struct ReportSummary {
  /// The length of a list that stands on one page with the others.
  private static let most = 5

  let context: ReportContext

  /// What is broken, then what is to be done about it, then what nobody knows.
  var blocks: [Block] {
    let rules = rules
    return violations(of: rules) + ReportTasks(context: context).blocks
      + GapTable(context: context, rules: rules).blocks
  }

  /// What was found of each rule that warns, by clause, with the number of its findings; words where none does.
  private func violations(of rules: [RuleOutcome]) -> [Block] {
    let broken = rules.compactMap { outcome in
      let found = outcome.findings.filter { $0.severity >= .warning }.sortedForReading()
      return found.first.map { words(of: outcome, $0, count: found.count) }
    }
    guard !broken.isEmpty else {
      return [.paragraph(["Нарушения: в\u{A0}том, что проверено, не\u{A0}найдены."])]
    }
    let more = broken.count - Self.most
    let told =
      broken.prefix(Self.most)
      + (more > 0 ? ["и\u{A0}ещё \(more), см. перечень замечаний"] : [])
    return [
      .paragraph([.strong(["Нарушения: что не\u{A0}выполнено"])]),
      .list(List(.bullet, told.map { [.paragraph([.text($0)])] })),
    ]
  }

  /// The rules by clause, those without one last.
  private var rules: [RuleOutcome] {
    let byClause = Dictionary(grouping: context.source.checks.rules, by: \.rule.clause)
    return (Clause.all.map(Optional.some) + [nil]).flatMap { byClause[$0] ?? [] }
  }

  /// What was found first, behind the number of its clause: titles of rules say what should be.
  private func words(of outcome: RuleOutcome, _ first: Diagnostic, count: Int) -> String {
    let message = first.message.typeset
    let told = count == 1 ? message : "\(message); всего\u{A0}– \(count.warningCount)"
    guard let clause = outcome.rule.clause else { return told.sentence }
    return "\(context.institution.regulation.reference(to: clause)): \(told)"
  }
}
