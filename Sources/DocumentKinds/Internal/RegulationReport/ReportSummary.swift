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

  /// Two lists side by side, then the third; words where there is nothing in one.
  var blocks: [Block] {
    let boxes = [
      box("Нарушения: что не\u{A0}выполнено", violations), box("О\u{A0}чём нет сведений", gaps),
    ]
    let columns = boxes.map { _ in TableColumn(weight: 1) }
    let table = Table(style: .boxes, columns: columns, header: [], rows: [TableRow(boxes)])
    return [.table(table)]
      + ReportTasks(context: context, gaps: unsettled).blocks
  }

  private func box(_ title: String, _ blocks: [Block]) -> TableCell {
    TableCell([.paragraph([.strong([.text(title)])])] + blocks)
  }

  /// The rules that warn, by clause, with the number of their findings.
  private var violations: [Block] {
    let broken = rules.filter { outcome in
      outcome.findings.contains { $0.severity >= .warning }
    }
    return list(
      broken.map { outcome in
        let count = outcome.findings.count { $0.severity >= .warning }
        return "\(name(of: outcome))\u{A0}– \(count.warningCount)"
      },
      rest: "см. перечень замечаний",
      empty: "В\u{A0}том, что проверено, не\u{A0}найдены."
    )
  }

  /// The rules that know nothing, or not of all, and those that are off.
  private var gaps: [Block] {
    list(
      unsettled.map { outcome in
        let words = outcome.severity == nil ? "проверка выключена" : outcome.extent.words
        return "\(name(of: outcome))\u{A0}– \(words)"
      },
      rest: "см. пункты Положения",
      empty: "Сведения полны."
    )
  }

  /// The rules of clauses that could not look at everything.
  private var unsettled: [RuleOutcome] {
    rules.filter { $0.rule.clause != nil && CleanVerdict([$0]).isUnsettled }
  }

  /// The rules by clause, those without one last.
  private var rules: [RuleOutcome] {
    let all = context.source.checks.rules
    let byClause = Dictionary(grouping: all, by: \.rule.clause)
    return (Clause.all.map(Optional.some) + [nil]).flatMap { byClause[$0] ?? [] }
  }

  /// The norm behind the number of its clause.
  private func name(of outcome: RuleOutcome) -> String {
    let title = outcome.rule.title.typeset
    guard let clause = outcome.rule.clause else { return title }
    return "\(context.institution.regulation.reference(to: clause)): \(title)"
  }

  /// The first items, and how many more there are.
  private func list(_ items: [String], rest: String, empty: String) -> [Block] {
    guard !items.isEmpty else { return [.paragraph([.text(empty)])] }
    let more = items.count - Self.most
    let told = items.prefix(Self.most) + (more > 0 ? ["и\u{A0}ещё \(more), \(rest)"] : [])
    return [.list(List(.bullet, told.map { [.paragraph([.text($0)])] }))]
  }
}
