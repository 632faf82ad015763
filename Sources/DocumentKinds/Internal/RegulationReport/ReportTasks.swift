import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian
import Schema

/// What is to be done, where, by whom, and until when; where no day follows, it is written by hand.
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

  /// A table; nothing where nothing was found.
  var blocks: [Block] {
    let all = tasks
    guard !all.isEmpty else { return [] }
    let rest = all.count - Self.most
    let more = "И\u{A0}ещё \(plural(rest, "дело", "дела", "дел")): см. перечень замечаний."
    let table = Table(
      caption: ["Что сделать, кто и\u{A0}к\u{A0}какому сроку"],
      style: .ruled,
      columns: [43, 22, 23, 12].map { TableColumn(weight: $0) },
      header: [TableRow(heads: ["Что сделать", "Где", "Кто", "Срок"])],
      rows: all.prefix(Self.most).map(row)
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
    let isViolation = task.findings.contains { $0.severity >= .warning }
    let cells = [
      task.remedy.typeset.sentence, first + more,
      TaskOwners(context: context).words(for: task.findings),
      isViolation ? TaskDeadlines(context: context).ofViolation : nil,
    ]
    return TableRow(cells.map { TableCell(words: $0) })
  }
}
