import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian
import Schema

/// All that was found, clause by clause, to be handed out to departments.
struct FindingList {
  let context: ReportContext
  private let owners: FindingOwners
  private let places: FindingPlaces
  private let subjects: FindingSubjects

  init(context: ReportContext) {
    self.context = context
    owners = FindingOwners(context.source)
    subjects = FindingSubjects(context.source)
    places = context.source.files.places(of: context.source.checks.findings.compactMap(\.range))
  }

  /// A table to be sorted and cut up; words in its place where nothing was found.
  var blocks: [Block] {
    let rows = rules.flatMap(rows) + rows(context.source.checks.reading, of: nil)
    guard !rows.isEmpty else { return [.paragraph(["Замечаний нет."])] }
    let heads = ["Пункт", "Подразделение", "Замечание", "Где", "Что сделать"]
    var table = Table.lookup(heads, rows: rows)
    for (index, weight) in [10, 15, 30, 20, 25].enumerated() {
      table.columns[index].weight = weight
    }
    return [.table(table)]
  }

  /// The rules that found something, by clause; those without one come last.
  private var rules: [RuleOutcome] {
    let rules = context.source.checks.rules.filter { !$0.findings.isEmpty }
    return (Clause.all.map(Optional.some) + [nil]).flatMap { clause in
      rules.filter { $0.rule.clause == clause }
    }
  }

  /// A row for each finding of a rule.
  private func rows(of outcome: RuleOutcome) -> [TableRow] {
    rows(outcome.findings, of: outcome.rule.clause)
  }

  /// Clause, department, what, where and what to do; a dash for what keeps no clause.
  private func rows(_ findings: [Diagnostic], of clause: Clause?) -> [TableRow] {
    let number = clause.map(context.institution.regulation.number) ?? "–"
    return findings.map { finding in
      let texts = [
        department(of: finding), subjects.message(of: finding), places.words(for: finding.range),
        finding.help?.typeset.sentence,
      ]
      return TableRow(head: number, texts.map { TableCell(words: $0) })
    }
  }

  /// The department's name, or «учреждение» for what belongs to none.
  private func department(of finding: Diagnostic) -> String {
    let id = owners.department(at: finding.range)
    return id.map { context.institution[$0].name.text } ?? "учреждение"
  }
}
