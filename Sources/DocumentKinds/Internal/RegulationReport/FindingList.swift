import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian
import Schema

/// All that was found, clause by clause, to be handed out to departments: the same of many groups of one
/// department stands in one row.
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

  /// The rows of a rule.
  private func rows(of outcome: RuleOutcome) -> [TableRow] {
    rows(outcome.findings, of: outcome.rule.clause)
  }

  /// A row for each finding, or for the same at many places of a department.
  private func rows(_ findings: [Diagnostic], of clause: Clause?) -> [TableRow] {
    let number = clause.map(context.institution.regulation.number) ?? "–"
    var departments: [Department.ID?] = []
    let parts = Dictionary(grouping: findings) { owners.department(at: $0.range) }
    for finding in findings {
      let department = owners.department(at: finding.range)
      if !departments.contains(department) { departments.append(department) }
    }
    return departments.flatMap { department in
      (parts[department] ?? []).joiningRepeated().map { row($0, number, of: department) }
    }
  }

  /// Clause, department, what, where and what to do.
  private func row(
    _ finding: RepeatedDiagnostic,
    _ number: String,
    of department: Department.ID?
  ) -> TableRow {
    let count = finding.others.count
    let more = count > 0 ? "; и\u{A0}ещё \(plural(count, "место", "места", "мест"))" : ""
    let texts = [
      department.map { context.institution[$0].name.text } ?? "учреждение",
      subjects.message(of: finding.first) + more, place(of: finding),
      finding.first.help?.typeset.sentence,
    ]
    return TableRow(head: number, texts.map { TableCell(words: $0) })
  }

  /// «programs/hor.yaml, строки 12, 34; programs/lepka.yaml, строка 3»: the first places.
  private func place(of finding: RepeatedDiagnostic) -> String? {
    let ranges = finding.all.prefix(Self.most).compactMap(\.range)
    let more = finding.all.count > Self.most ? ["и\u{A0}другие"] : []
    let words = places.words(for: ranges)
    return words.isEmpty ? finding.first.path : (words + more).joined(separator: "; ")
  }

  /// So many places of one finding are told.
  private static let most = 10
}
