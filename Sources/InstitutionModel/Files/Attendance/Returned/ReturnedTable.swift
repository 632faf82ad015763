import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText
import Spreadsheet

/// What a table of Приложение 1 says that teachers filled in programs of their own.
///
/// Ranges of findings are those of ``CellPlace``.
///
/// Russian: «вернувшаяся таблица».
public struct ReturnedTable: Sendable {
  /// In the order of their cells; of one lesson each once.
  public private(set) var marks: [ReturnedMark] = []
  /// Each cell that was not understood.
  public private(set) var findings: [Diagnostic] = []

  public init(_ workbook: Workbook, _ names: AttendanceNames) {
    let sheets = workbook.sheets.enumerated().map { index, sheet in
      (sheet: sheet, read: ReturnedSheet(sheet, number: index, names))
    }
    let hasTable = sheets.contains { !$0.sheet.isHidden && $0.read.hasTable }
    for (sheet, read) in sheets where !sheet.rows.isEmpty {
      if sheet.isHidden || !read.hasTable {
        if let finding = read.passedOver(isNote: hasTable) { findings.append(finding) }
      } else {
        marks += read.marks
        findings += read.findings
      }
    }
    removeRepeated()
    findings = findings.sortedForReading()
  }

  /// Leaves the first of equal marks; tells of those that differ.
  private mutating func removeRepeated() {
    var first: [Lesson: ReturnedMark] = [:]
    var kept: [ReturnedMark] = []
    for mark in marks {
      let lesson = Lesson(group: mark.group, date: mark.date, part: mark.part)
      if let known = first[lesson] {
        if known.count != mark.count { findings.append(.contradiction(mark, known)) }
      } else {
        first[lesson] = mark
        kept.append(mark)
      }
    }
    marks = kept
  }

  private struct Lesson: Hashable {
    var group: String
    var date: CalendarDate
    var part: MarkPart
  }
}

extension Diagnostic {
  /// Two cells tell different numbers of one lesson.
  fileprivate static func contradiction(_ mark: ReturnedMark, _ known: ReturnedMark) -> Diagnostic {
    Diagnostic(
      "returned-marks-agree",
      "у группы \(mark.group.quoted) за \(mark.date.russianFigures) здесь \(mark.count), "
        + "а в другой ячейке \(known.count)",
      at: mark.place.range,
      labels: [Label("другая ячейка", at: known.place.range)],
      help: "оставьте одно число; если это два занятия дня, напишите оба в одной ячейке: "
        + "«\(known.count); \(mark.count)»"
    )
  }
}
