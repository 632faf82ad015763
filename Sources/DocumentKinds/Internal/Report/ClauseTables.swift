import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules

/// All clauses in their order, section by section; then what the regulation says nothing of.
struct ClauseTables {
  let context: ReportContext
  private let rules: [RuleOutcome]
  private let entries: [Clause: ClauseEntry]
  private let row: ClauseRow

  init(context: ReportContext) {
    self.init(context: context, rules: context.source.checks.rules)
  }

  init(context: ReportContext, rules: [RuleOutcome]) {
    self.context = context
    self.rules = rules
    let entries = Self.entries(rules, KindLink.all(in: context.source))
    self.entries = entries
    let findings =
      context.source.checks.findings + context.source.checks.suppressed.map(\.diagnostic)
    row = ClauseRow(
      context: context,
      entries: entries,
      findings: FindingWords(places: context.source.files.places(of: findings.compactMap(\.range)))
    )
  }

  var blocks: [Block] {
    [contents]
      + ClauseSection.all.flatMap { section -> [Block] in
        let known = section.clauses.compactMap { entries[$0] }
        return [
          .heading(level: 3, [.text(section.title)], anchor: section.anchor),
          .table(table(Self.heads, known.map(row.callAsFunction))),
        ]
      } + others
  }

  /// The way to each section.
  private var contents: Block {
    let links = ClauseSection.all.map { Inline.link(.anchor($0.anchor), [.text($0.title)]) }
    return .paragraph(.list(links))
  }

  /// Rules that plain sense asks for, and what was found while the files were read.
  private var others: [Block] {
    let plain = rules.filter { $0.rule.clause == nil }
    let rows = plain.map(row.ofRuleWithoutClause) + row.ofReading(context.source.checks.reading)
    return [
      .heading(level: 3, ["Чего Положение не\u{A0}называет"], anchor: "others"),
      .table(table(["Что проверено", "На\u{A0}чём", "Результат"], rows)),
    ]
  }

  private static let heads = [
    "Пункт", "О\u{A0}чём", "Что проверено", "Результат", "Чем исполняется",
  ]

  private func table(_ heads: [String], _ rows: [TableRow]) -> Table {
    var table = Table.lookup(heads, rows: rows)
    let weights = heads.count == 5 ? [10, 18, 32, 22, 18] : [50, 20, 30]
    for (index, weight) in weights.enumerated() { table.columns[index].weight = weight }
    return table
  }

  private static func entries(
    _ rules: [RuleOutcome],
    _ kinds: [KindLink]
  ) -> [Clause: ClauseEntry] {
    var entries = Dictionary(uniqueKeysWithValues: Clause.all.map { ($0, ClauseEntry($0)) })
    for outcome in rules {
      if let clause = outcome.rule.clause { entries[clause]?.rules.append(outcome) }
      for clause in outcome.rule.otherClauses { entries[clause]?.sharedRules.append(outcome) }
    }
    for kind in kinds {
      for clause in kind.clauses { entries[clause]?.kinds.append(kind) }
    }
    return entries
  }
}
