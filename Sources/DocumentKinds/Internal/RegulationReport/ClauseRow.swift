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

  /// Four cells: numbers, content with checks, result, documents.
  func callAsFunction(_ group: ClauseGroup) -> TableRow {
    let entry = group.entry
    return TableRow([
      TableCell(text: [.text(group.numbers(by: regulation))], role: .rowHeader),
      TableCell(
        [.paragraph([.text(regulation.summary(of: entry.clause).typeset.capitalizedFirst)])]
          + checks(of: entry)
      ),
      TableCell(result(of: entry)),
      TableCell(text: .list(entry.kinds.map(\.words) + means(of: entry).map { .text($0) })),
    ])
  }

  /// The row of clauses of which nothing can be looked at, and for the same reason.
  func ofUnchecked(_ group: ClauseGroup) -> TableRow {
    let unchecked = UncheckedClause(group.entry, by: regulation)
    return TableRow([
      TableCell(text: [.text(group.list(by: regulation))], role: .rowHeader),
      TableCell(text: [.text(unchecked.reason.capitalizedFirst)]),
      TableCell(text: [.text(unchecked.verdict)]),
      TableCell(text: []),
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
    guard rules.isEmpty else { return [.paragraph([.text(words(for: rules))], .note)] }
    if let whole = whole(for: entry) {
      return [.paragraph([.text("вместе с\u{A0}\(regulation.reference(to: whole))")], .note)]
    }
    return [.paragraph([.text(UncheckedClause(entry, by: regulation).reason)], .note)]
  }

  /// Each rule with what it looked at; beside findings the others are counted.
  private func words(for rules: [RuleOutcome]) -> String {
    let told = rules.filter { $0.isTold || CleanVerdict([$0]).isUnsettled }
    guard rules.contains(where: \.isTold) else { return wordsOfClean(rules) }
    let rest = rules.count - told.count
    let others = "без замечаний ещё \(plural(rest, "проверка", "проверки", "проверок"))"
    return (told.map(words) + (rest > 0 ? [others] : [])).joined(separator: "; ") + "."
  }

  /// Each rule with what it looked at; of those that found nothing to look at their number.
  private func wordsOfClean(_ rules: [RuleOutcome]) -> String {
    let tried = rules.filter { $0.severity == nil || !$0.extent.isIdle }
    let idle = rules.count - tried.count
    guard !tried.isEmpty else { return "\(rules.map(words).joined(separator: "; "))." }
    let rest =
      "нечего проверять ещё \(plural(idle, "правилу", "правилам", "правилам"))"
    return (tried.map(words) + (idle > 0 ? [rest] : [])).joined(separator: "; ") + "."
  }

  /// «Расписание утверждено приказом – учреждение, предупреждение».
  private func words(for outcome: RuleOutcome) -> String {
    "\(outcome.rule.title.typeset)\u{A0}– \(scope(of: outcome))"
  }

  /// On how much the rule was tried, whether the day matters, and what a finding counts as where there is
  /// one.
  private func scope(of outcome: RuleOutcome) -> String {
    guard let severity = outcome.severity else { return "выключено" }
    let day = outcome.rule.isDated ? "на\u{A0}день отчёта" : nil
    return [outcome.extent.words, outcome.isTold ? severity.word : nil, day].compactMap(\.self)
      .joined(separator: ", ")
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
    let isLetBe = entry.rules.contains { !$0.suppressed.isEmpty }
    let others = Block.paragraph(["других замечаний нет"])
    if isClean { return isLetBe ? own + [others] : [verdict(entry.rules + entry.sharedRules)] }
    return own + references
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
