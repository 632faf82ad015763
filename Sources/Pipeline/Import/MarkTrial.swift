import CivilTime
import Diagnostics
import DocumentKinds
import InstitutionModel
import SourceText

/// Plans the marks of a table, checks the files as they would be, and leaves out what a rule refuses.
struct MarkTrial {
  private(set) var outcome: MarkImportOutcome
  private let desk: AttendanceDesk
  private let register: AppendixOneRegister
  private let file: ImportedFile
  private var marks: [ReturnedMark]
  /// Ranges are those of cells.
  private var findings: [Diagnostic]
  /// What stands in files, with ranges of these.
  private var others: [Diagnostic] = []

  init(
    _ desk: AttendanceDesk,
    _ register: AppendixOneRegister,
    _ table: ReturnedTable,
    _ file: ImportedFile
  ) {
    (self.desk, self.register, self.file) = (desk, register, file)
    (marks, findings) = (table.marks, table.findings)
    outcome = MarkImportOutcome(telling: desk.checked)
  }

  /// Errors of a trial take their marks out of the next one.
  mutating func run(_ pipeline: Pipeline, partly: Bool) throws(Failure) {
    var tried = try trial(pipeline)
    while tried.isRefused {
      if marks.count == tried.marksLeft.count { break }
      marks = tried.marksLeft
      tried = try trial(pipeline)
    }
    findings += tried.warnings
    others += tried.others
    outcome.isIncomplete = findings.hasErrors || others.hasErrors
    outcome.told = tried.checked.with(
      file.findings + findings.sortedForReading().map(file.placed) + others
    )
    guard !outcome.isIncomplete || (partly && !others.hasErrors) else { return }
    outcome.isRefused = false
    outcome.files = tried.files.map {
      EditedFile($0, in: desk.request.content, beside: desk.inputs)
    }
    outcome.added = tried.plan.changes.count { $0.old == nil }
    outcome.replaced = tried.plan.changes.compactMap(replaced)
    outcome.kept = tried.plan.kept
  }

  private func replaced(_ change: MarkChange) -> ReplacedMark? {
    change.old.map { old in
      ReplacedMark(
        group: change.mark.group,
        date: change.mark.date,
        old: old,
        new: change.mark.count,
        place: file.words(for: change.mark.place)
      )
    }
  }

  /// What came of one plan.
  private struct Tried {
    var plan: MarkPlan
    var files: [InputFile]
    var checked: CheckedInstitution
    var warnings: [Diagnostic] = []
    var others: [Diagnostic] = []
    var marksLeft: [ReturnedMark]
    var isRefused = false
  }

  private mutating func trial(_ pipeline: Pipeline) throws(Failure) -> Tried {
    var plan = MarkPlan(desk.edits(register), register)
    plan.add(marks)
    if !plan.findings.isEmpty {
      // What cannot be written is told once and planned no more.
      findings += plan.findings
      let refused = Set(plan.findings.compactMap(\.range))
      marks.removeAll { refused.contains($0.place.range) }
      plan = MarkPlan(desk.edits(register), register)
      plan.add(marks)
    }
    let files = plan.edits.changedFiles(desk.inputs)
    if files.isEmpty {
      return Tried(plan: plan, files: [], checked: desk.checked, marksLeft: marks)
    }
    let checked = try pipeline.check(desk.inputs(replacing: files), for: desk.request)
    var tried = Tried(plan: plan, files: files, checked: checked, marksLeft: marks)
    sort(checked, into: &tried)
    return tried
  }

  /// Findings at changed marks are told at their cells; other errors as they are.
  private mutating func sort(_ checked: CheckedInstitution, into tried: inout Tried) {
    let changed = ChangedRows(tried.files, tried.plan.changes, checked.sources, desk)
    for finding in checked.diagnostics {
      if let mark = changed.mark(at: finding) {
        var told = finding
        (told.range, told.labels) = (mark.place.range, [])
        if finding.severity == .error {
          findings.append(told)
          tried.marksLeft.removeAll { $0.place == mark.place }
          tried.isRefused = true
        } else {
          tried.warnings.append(told)
        }
      } else if finding.severity == .error {
        tried.others.append(finding)
      }
    }
  }
}

/// The rows of changed files that hold marks of the table.
private struct ChangedRows {
  private var rows: [SourceFileID: [AttendanceFile.Row]] = [:]
  private let marks: [ReturnedMark]

  init(
    _ files: [InputFile],
    _ changes: [MarkChange],
    _ sources: SourceSet,
    _ desk: AttendanceDesk
  ) {
    let paths = Set(files.map(\.path))
    for (id, file) in sources.identified where paths.contains(desk.request.inner(file.path)) {
      rows[id] = AttendanceFile(file, id: id, desk.names)?.rows
    }
    marks = changes.map(\.mark)
  }

  /// The mark that a finding is about.
  func mark(at finding: Diagnostic) -> ReturnedMark? {
    guard let range = finding.range,
      let row = rows[range.file]?.first(where: { $0.line.contains(Int(range.lower)) })
    else { return nil }
    let ofDay = marks.filter { $0.group == row.group && $0.date == row.date }
    return ofDay.first { $0.part == row.part } ?? ofDay.first
  }
}
