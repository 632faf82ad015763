import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian

/// The row of a clause: what it says, what was checked, with what result, which documents use it.
struct ClauseRow {
  let context: ReportContext
  /// All clauses, as a row may send the reader to another one.
  let entries: [Clause: ClauseEntry]
  let findings: FindingWords

  /// Five cells: number, content, checks, result, documents.
  func callAsFunction(_ entry: ClauseEntry) -> TableRow {
    TableRow([
      TableCell(text: [.text(regulation.number(of: entry.clause))], role: .rowHeader),
      TableCell(text: [.text(regulation.summary(of: entry.clause).typeset)]),
      TableCell(checks(of: entry)),
      TableCell(result(of: entry)),
      TableCell(text: .list(entry.kinds.map(\.words) + means(of: entry).map { .text($0) })),
    ])
  }

  /// What uses the clause and is no kind of document.
  private func means(of entry: ClauseEntry) -> [String] {
    switch entry.clause {
    case "4.18": ["опись выпущенных файлов\u{A0}– manifest.json"]
    case "5.5":
      context.institution.edition.words == nil ? [] : ["каждый документ называет редакцию"]
    case _: []
    }
  }

  /// A rule that keeps no clause, in the table of those, with the act that asks for it.
  func ofRuleWithoutClause(_ outcome: RuleOutcome, source: String? = nil) -> TableRow {
    let source = source.map { [Block.paragraph([.text($0.typeset)], .note)] } ?? []
    return TableRow([
      TableCell([.paragraph([.text(outcome.rule.title.typeset)])] + source),
      TableCell(text: [.text(scope(of: outcome))]),
      TableCell((outcome.findings.isEmpty ? [verdict([outcome])] : []) + result(of: [outcome])),
    ])
  }

  /// What was found while the files were read; nothing where all is well.
  func ofReading(_ diagnostics: [Diagnostic]) -> [TableRow] {
    guard !diagnostics.isEmpty else { return [] }
    return [
      TableRow([
        TableCell(text: ["Файлы прочитаны без вопросов"]),
        TableCell(text: []),
        TableCell(findings.blocks([diagnostics])),
      ])
    ]
  }

  /// Which gives clauses their numbers and words.
  private var regulation: Regulation { context.institution.regulation }

  /// What each rule of the clause looks at; else with which clause it is checked, or why it is not.
  private func checks(of entry: ClauseEntry) -> [Block] {
    let rules = entry.rules + entry.sharedRules
    guard rules.isEmpty else { return rules.map { .paragraph(words(for: $0)) } }
    if let whole = whole(for: entry) {
      return [.paragraph([.text("вместе с\u{A0}\(regulation.reference(to: whole))")])]
    }
    return [.paragraph([.text(UncheckedClause(entry, by: regulation).reason)])]
  }

  /// «Расписание утверждено приказом: учреждение, предупреждение».
  private func words(for outcome: RuleOutcome) -> [Inline] {
    [.text("\(outcome.rule.title.typeset): "), .emphasis([.text(scope(of: outcome))])]
  }

  /// On how much the rule was tried, its severity, and whether the day matters.
  private func scope(of outcome: RuleOutcome) -> String {
    guard let severity = outcome.severity else { return "выключено" }
    return "\(outcome.extent.words), \(severity.word)"
      + (outcome.rule.isDated ? ", на\u{A0}день выпуска" : "")
  }

  /// The clause whose row tells of this one too; `nil` for one that has something of its own.
  private func whole(for entry: ClauseEntry) -> Clause? {
    entry.isEmpty ? entry.clause.checkedWith : nil
  }

  /// What was found, or why there is no result.
  private func result(of entry: ClauseEntry) -> [Block] {
    guard entry.rules.isEmpty, entry.sharedRules.isEmpty else { return verdicts(of: entry) }
    let whole = whole(for: entry).map { "см.\u{A0}\(regulation.reference(to: $0))" }
    return [.paragraph([.text(whole ?? UncheckedClause(entry, by: regulation).verdict)])]
  }

  /// What rules of other clauses found is told there.
  private func verdicts(of entry: ClauseEntry) -> [Block] {
    let elsewhere = entry.sharedRules.filter { !$0.findings.isEmpty }.compactMap(\.rule.clause)
    let references = Clause.all.filter(elsewhere.contains).map { clause in
      Block.paragraph([.text("есть замечания, см.\u{A0}\(regulation.reference(to: clause))")])
    }
    let own = result(of: entry.rules)
    let isClean = (entry.rules + entry.sharedRules).allSatisfy(\.findings.isEmpty)
    return (isClean ? [verdict(entry.rules + entry.sharedRules)] : []) + own + references
  }

  /// What the rules found, and what is let be.
  private func result(of outcomes: [RuleOutcome]) -> [Block] {
    findings.blocks(outcomes.map(\.findings)) + findings.blocks(outcomes.flatMap(\.suppressed))
  }

  /// What is said where nothing was found.
  private func verdict(_ outcomes: [RuleOutcome]) -> Block {
    .paragraph(CleanVerdict(outcomes).words)
  }
}

extension Severity {
  /// What a finding of it is called.
  fileprivate var word: String {
    switch self {
    case .error: "ошибка"
    case .warning: "предупреждение"
    case .note: "заметка"
    }
  }
}
