import CSystem
import CivilTime
import Documents
import Foundation
import Renderers

/// Measures what one workbook costs, in this process.
struct WorkbookBenchmark {
  private struct NoLinks: LinkResolving {
    func address(of document: DocumentID) -> String? { nil }
  }

  let groups: Int
  let dates: Int

  /// Milliseconds of user CPU a workbook, over so many of them.
  func milliseconds<Format: OutputFormat>(_ format: Format, count: Int) throws -> Double
  where Format.Content == Workbook {
    // As `ozero` does; without it the allocator is a third of a workbook's time.
    ozero_keep_memory(256 << 20)
    let (document, workbook) = (document, workbook)
    for _ in 0..<3 { _ = try format.render(workbook, of: document, links: NoLinks()) }
    let start = ChildProcess.userSeconds()
    for _ in 0..<count { _ = try format.render(workbook, of: document, links: NoLinks()) }
    return (ChildProcess.userSeconds() - start) * 1000 / Double(count)
  }

  /// Seconds of user CPU that the workbooks of an institution cost: one of a teacher, ten groups, for each
  /// program, one for each department, and one of all.
  static func seconds(programs: Int) throws -> Double {
    guard let frame = TreeFrame.ofWorkbooks else { return 0 }
    let groups = programs * GeneratedGroup.countOfProgram
    let departments = min(programs, GeneratedProgram.departments)
    let kinds = [
      (groups: GeneratedGroup.countOfProgram, books: programs, measured: 300),
      (groups: groups / departments, books: departments, measured: 10),
      (groups: groups, books: 1, measured: 1),
    ]
    return try kinds.reduce(0) { sum, kind in
      let benchmark = WorkbookBenchmark(groups: kind.groups, dates: datesOfPeriod)
      let one = try benchmark.milliseconds(XLSX(frame), count: kind.measured)
      return sum + one * Double(kind.books) / 1000
    }
  }

  /// Teaching days of the generated period.
  private static let datesOfPeriod = 12

  private var document: Document {
    Document(
      id: DocumentID(kind: "appendix-1"),
      title: "Приложение 1",
      bodies: [.workbook(workbook)],
      imprint: Imprint(institution: "МАОУ ДО ДДТ", date: CalendarDate(dayNumber: 20_777))
    )
  }

  /// A sheet like that of a teacher in Приложение 1.
  private var workbook: Workbook {
    let heads = ["№", "Программа", "Педагог", "Группа", "Форма", "Формат", "Режим", "Учащихся"]
    let first = CalendarDate(dayNumber: 20_780)
    let sheet = Sheet(
      name: "Отдел",
      columns: Array(repeating: SheetColumn(letters: 14), count: heads.count + dates),
      header: [
        heads.map { SheetHeading(.text($0), rowSpan: 2) }
          + [SheetHeading(.text("Даты / отметки педагога"), columnSpan: dates)],
        (0..<dates).map { SheetHeading(.date(first + $0)) },
      ],
      rows: (0..<groups).map(row),
      frozenColumns: 2,
      printTitle: "Приложение 1"
    )
    return Workbook(title: "Приложение 1", sheets: [sheet])
  }

  private func row(_ index: Int) -> [SheetCell] {
    let lead: [SheetCell] = [
      .integer(index + 1), .text("Весёлая кисточка"), .text("Иванова А.А."), .integer(index + 1),
      .text("видеоуроки"), .text("Синхронное"), .text("Согласно учебному расписанию"), .people(15),
    ]
    let marks: [SheetCell] = [.people(12), .unavailable, .empty]
    return lead + (0..<dates).map { marks[($0 + index) % marks.count] }
  }
}
