import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian
import Schema

/// What is to be done, where, by whom, and until when, which is written by hand.
///
/// Russian: «что сделать, кто, срок».
struct ReportTasks {
  /// So many rows stand on the first page.
  private static let most = 4

  /// One remedy of one rule, wherever it is wanted.
  private struct Task: Hashable {
    var code: DiagnosticCode
    var remedy: String
  }

  let context: ReportContext
  /// Rules that could not look at everything.
  let gaps: [RuleOutcome]

  /// A table; words where there is nothing to do.
  var blocks: [Block] {
    let all = tasks
    let rest = all.count - Self.most
    let more = "И\u{A0}ещё \(plural(rest, "дело", "дела", "дел")): см. перечень замечаний."
    let rows = all.prefix(Self.most).map(row) + unknown
    guard !rows.isEmpty else {
      return [.paragraph(["Что сделать: нечего, замечаний нет, сведения полны."])]
    }
    let table = Table(
      caption: ["Что сделать, кто и\u{A0}к\u{A0}какому сроку"],
      style: .ruled,
      columns: [45, 22, 23, 10].map { TableColumn(weight: $0) },
      header: [TableRow(heads: ["Что сделать", "Где", "Кто", "Срок"])],
      rows: rows
    )
    return [.table(table)] + (rest > 0 ? [.paragraph([.text(more)], .note)] : [])
  }

  /// Every remedy with the findings that want it, the worst first.
  private var tasks: [(remedy: String, findings: [Diagnostic])] {
    var tasks: [(remedy: String, findings: [Diagnostic])] = []
    var known: [Task: Int] = [:]
    for finding in context.source.checks.findings.sortedForReading().worstFirst() {
      let task = Task(code: finding.code, remedy: finding.help ?? finding.message)
      if let index = known[task] {
        tasks[index].findings.append(finding)
      } else {
        known[task] = tasks.count
        tasks.append((task.remedy, [finding]))
      }
    }
    return tasks
  }

  private func row(_ task: (remedy: String, findings: [Diagnostic])) -> TableRow {
    let places = context.source.files.places(of: task.findings.compactMap(\.range))
    let first = task.findings.first.flatMap { places.words(for: $0.range) ?? $0.path } ?? ""
    let rest = task.findings.count - 1
    let more = rest > 0 ? " и\u{A0}ещё \(plural(rest, "место", "места", "мест"))" : ""
    return row(task.remedy.typeset.sentence, first + more, owners(of: task.findings))
  }

  private func row(_ what: String, _ place: String, _ who: String) -> TableRow {
    TableRow([what, place, who, nil].map { TableCell(words: $0) })
  }

  /// What nobody has stated yet, in one row.
  private var unknown: [TableRow] {
    let clauses = Set(gaps.filter { $0.severity != nil }.compactMap(\.rule.clause))
    guard !clauses.isEmpty else { return [] }
    let numbers = Clause.all.filter(clauses.contains)
      .map(context.institution.regulation.number(of:)).joined(separator: ", ")
    return [
      row(
        "Внести сведения, которых не\u{A0}хватает, или подтвердить, что их не\u{A0}бывает",
        "пункты \(numbers)",
        "руководители подразделений"
      )
    ]
  }

  /// The first two departments with their heads, and how many more there are.
  private func owners(of findings: [Diagnostic]) -> String {
    let owners = FindingOwners(context.source)
    var names: [String] = []
    for finding in findings {
      let name = owners.department(at: finding.range).map(department) ?? institution
      if !names.contains(name) { names.append(name) }
    }
    let rest = names.count - 2
    let more = rest > 0 ? " и\u{A0}ещё \(rest)" : ""
    return names.prefix(2).joined(separator: ", ") + more
  }

  private func department(_ id: Department.ID) -> String {
    let department = context.institution[id]
    let head = department.namedHead.map { " (\($0.initialsFirst))" } ?? ""
    return department.name.text + head
  }

  /// Who answers for what belongs to no department.
  private var institution: String {
    let signature = context.institution.methodSignature
    return [signature.post, signature.name].compactMap(\.self).joined(separator: " ")
  }
}
