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

  /// Whose findings are told; `nil` for those of all.
  private let department: Department.ID?
  /// With more rows departments have theirs on pages of their own.
  private let longest: Int

  /// The findings of a department, or all that was found.
  ///
  /// `longest` is the number of rows that a reader goes through.
  init(context: ReportContext, of department: Department.ID? = nil, longest: Int = 60) {
    self.context = context
    self.longest = longest
    self.department = department
    owners = context.source.owners
    subjects = FindingSubjects(context.source)
    places = context.source.files.places(of: context.source.checks.findings.compactMap(\.range))
  }

  /// A table to be sorted and cut up; words in its place where nothing was found.
  ///
  /// Where all would be more than a few sheets, departments have theirs on pages of their own.
  var blocks: [Block] {
    let all = rules.flatMap(rows) + rows(context.source.checks.reading, of: nil)
    guard !all.isEmpty else {
      let isSilent = department == nil && !context.isAnythingTold
      return isSilent ? [] : [.paragraph(["Замечаний нет."])]
    }
    if department != nil || all.count <= longest { return [.table(table(all.map(\.row)))] }
    let own = all.filter { $0.department == nil }.map(\.row)
    return (own.isEmpty ? [] : [.table(table(own))]) + [
      .paragraph(["Замечания подразделений\u{A0}– на\u{A0}их страницах:"]), .list(pages),
    ]
  }

  /// The pages of departments, each with the number of its findings.
  private var pages: List {
    let findings = context.source.checks.findings
    let counts = Dictionary(grouping: findings) { owners.department(at: $0.range) }
      .mapValues(\.count)
    let links = DepartmentFindings.subjects(in: context.source).map { id -> [Block] in
      let target = DepartmentFindings.id(of: id, in: context.source)
      let count = counts[id] ?? 0
      let words = plural(count, "замечание", "замечания", "замечаний")
      return [
        .paragraph([
          .link(.document(target), [.text(context.institution[id].name.text)]),
          .text("\u{A0}– \(words)"),
        ])
      ]
    }
    return List(.bullet, links)
  }

  private func table(_ rows: [TableRow]) -> Table {
    let heads = ["Пункт", "Подразделение", "Замечание", "Где", "Что сделать"]
    var table = Table.lookup(heads, rows: rows)
    for (index, weight) in [10, 15, 30, 20, 25].enumerated() {
      table.columns[index].weight = weight
    }
    return table
  }

  /// The rules that found something, by clause; those without one come last.
  private var rules: [RuleOutcome] {
    let rules = context.source.checks.rules.filter { !$0.findings.isEmpty }
    return (Clause.all.map(Optional.some) + [nil]).flatMap { clause in
      rules.filter { $0.rule.clause == clause }
    }
  }

  /// The rows of a rule.
  private func rows(of outcome: RuleOutcome) -> [Row] {
    rows(outcome.findings, of: outcome.rule.clause)
  }

  /// A row of the table with whom it belongs to.
  private typealias Row = (department: Department.ID?, row: TableRow)

  /// A row for each finding, or for the same at many places of a department.
  private func rows(_ findings: [Diagnostic], of clause: Clause?) -> [Row] {
    let number = clause.map(context.institution.regulation.number) ?? "–"
    var departments: [Department.ID?] = []
    var parts: [Department.ID?: [Diagnostic]] = [:]
    for finding in findings {
      let owner = owners.department(at: finding.range)
      if let department, owner != department { continue }
      if parts[owner] == nil { departments.append(owner) }
      parts[owner, default: []].append(finding)
    }
    return departments.flatMap { owner in
      (parts[owner] ?? []).joiningRepeated().map { (owner, row($0, number, of: owner)) }
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
