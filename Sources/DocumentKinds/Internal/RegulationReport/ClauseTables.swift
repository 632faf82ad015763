import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian

/// The clauses with findings; then all others, section by section, and what the regulation says nothing of.
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

  /// The clauses of which something was found or is let be, each with a row of its own.
  var toldBlocks: [Block] {
    guard !told.isEmpty else {
      return context.isAnythingTold ? [.paragraph(["Таких пунктов нет."])] : []
    }
    return [.table(table(Self.heads, told.map { row(ClauseGroup($0)) }, [10, 33, 39, 18]))]
  }

  /// Jumps to the sections, their tables, then what keeps no clause.
  var annexBlocks: [Block] {
    [contents]
      + sections.flatMap { section, groups -> [Block] in
        [
          .heading(level: 3, [.text(section.title)], anchor: section.anchor),
          .table(table(Self.heads, rows(of: groups))),
        ]
      } + others
  }

  /// The clauses of which something was found or is let be.
  var told: [ClauseEntry] { Clause.all.compactMap { entries[$0] }.filter(\.isTold) }

  /// All others by section, as they share rows; sections of which all is told elsewhere are left out.
  var sections: [(section: ClauseSection, groups: [ClauseGroup])] {
    ClauseSection.all.compactMap { section in
      let groups = ClauseGroup.all(of: section.clauses.compactMap { entries[$0] })
      return groups.isEmpty ? nil : (section, groups)
    }
  }

  /// In the order of the clauses; neighbours of which nothing can be told for the same reason share a row.
  private func rows(of groups: [ClauseGroup]) -> [TableRow] {
    ClauseGroup.joiningNeighbours(groups) { group in
      group.isUnchecked
        ? UncheckedClause(group.entry, by: context.institution.regulation) : nil
    }.map { $0.isUnchecked ? row.ofUnchecked($0) : row($0) }
  }

  /// The way to each section.
  private var contents: Block {
    let links = sections.map { section, _ in
      Inline.link(.anchor(section.anchor), [.text(section.title)])
    }
    return .paragraph(.list(links))
  }

  /// Sanitary norms, what else was found, and in one line how much more was looked at.
  private var others: [Block] {
    let norms = SanitaryNorms(context.institution.regulation, on: context.day)
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
          rows + row.ofReading(context.source.checks.reading),
          [50, 20, 30]
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
    "Пункт", "О\u{A0}чём и\u{A0}что проверено", "Результат", "В\u{A0}каких документах учтено",
  ]

  /// Widths are in hundredths.
  private func table(
    _ heads: [String],
    _ rows: [TableRow],
    _ weights: [Int] = [9, 55, 15, 21]
  ) -> Table {
    var table = Table.lookup(heads, rows: rows)
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
