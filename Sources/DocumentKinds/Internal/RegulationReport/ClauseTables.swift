import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian

/// All clauses in their order, section by section; then what the regulation says nothing of.
struct ClauseTables {
  let context: ReportContext
  /// What each rule of the catalogue said, by code.
  private let rules: [RuleOutcome]
  /// For each clause: rules and kinds.
  private let entries: [Clause: ClauseEntry]
  private let row: ClauseRow

  /// By all rules of the catalogue.
  init(context: ReportContext) {
    self.init(context: context, rules: context.source.checks.rules)
  }

  /// By the given rules, whose clauses alone get results.
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
      findings: FindingWords(
        places: context.source.files.places(of: findings.compactMap(\.range)),
        subjects: FindingSubjects(context.source)
      )
    )
  }

  /// Jumps to the sections, their tables, then what keeps no clause.
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

  /// Sanitary norms, what else was found, and in one line how much more was looked at.
  private var others: [Block] {
    let norms = SanitaryNorms(context.institution.regulation)
    let plain = rules.filter { $0.rule.clause == nil }
    let told = plain.filter {
      norms.contain($0.rule) || !$0.findings.isEmpty || !$0.suppressed.isEmpty
    }
    let rows = told.map { row.ofRuleWithoutClause($0, source: norms.source(of: $0.rule)) }
    return [
      .heading(level: 3, ["Чего Положение не\u{A0}называет"], anchor: "others"),
      .paragraph([.text(rest(plain.count { $0.severity != nil } - told.count))]),
      .table(
        table(
          ["Что проверено", "На\u{A0}чём", "Результат"],
          rows + row.ofReading(context.source.checks.reading)
        )
      ),
    ]
  }

  /// How much more was looked at.
  ///
  /// It says «ещё 23 проверки самих сведений».
  private func rest(_ number: Int) -> String {
    "Санитарные нормы и\u{A0}всё, о\u{A0}чём есть замечания. И\u{A0}ещё "
      + "\(plural(number, "проверка", "проверки", "проверок")) самих сведений (имена файлов, даты, "
      + "адреса): замечаний нет."
  }

  /// The heads of a section's table.
  private static let heads = [
    "Пункт", "О\u{A0}чём", "Что проверено", "Результат", "В\u{A0}каких документах учтено",
  ]

  /// Five columns for clauses, three for rules without one; widths in hundredths.
  private func table(_ heads: [String], _ rows: [TableRow]) -> Table {
    var table = Table.lookup(heads, rows: rows)
    let weights = heads.count == 5 ? [10, 18, 33, 21, 18] : [50, 20, 30]
    for (index, weight) in weights.enumerated() { table.columns[index].weight = weight }
    return table
  }

  /// Every clause that the regulation has, those without rules and documents too.
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
