import Diagnostics
import Russian
import Schema
import SourceText
import Spreadsheet

/// One sheet of a table that came back: tables below each other, with titles and signatures between.
///
/// Russian: «лист вернувшейся таблицы».
struct ReturnedSheet {
  private(set) var marks: [ReturnedMark] = []
  private(set) var findings: [Diagnostic] = []
  /// Whether there is a table of marks.
  private(set) var hasTable = false

  private let sheet: Sheet
  private let number: Int
  private let names: AttendanceNames
  /// Whether a row names the columns of a table, though no marks could be found below.
  private var hasHeader = false

  init(_ sheet: Sheet, number: Int, _ names: AttendanceNames) {
    (self.sheet, self.number, self.names) = (sheet, number, names)
    let width = sheet.rows.reduce(0) { $0 + ($1.cells.last?.column ?? 0) + 1 }
    guard width <= Self.mostCells else {
      findings = [finding("на листе слишком много ячеек", .error, help: Self.adviceOnSize)]
      hasTable = true
      return
    }
    let rows = sheet.rows.map { row in Self.terms(row, number) }
    let starts = Self.starts(in: rows)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : rows.count
      // A month may stand in a title above the first table.
      let first = index == 0 ? max(0, start - 15) : start
      read(Array(rows[first..<end]), headedAt: start - first)
    }
  }

  /// Empty ones between others count too; the largest institution has a tenth.
  private static let mostCells = 2_000_000
  private static let adviceOnSize =
    "скопируйте саму таблицу на лист новой книги: возле неё или далеко справа есть лишнее"

  /// The rows that begin tables: what follows the columns «группа» and «программа», else the first that names any.
  private static func starts(in rows: [[Term]]) -> [Int] {
    let named = rows.indices.filter { AttendanceHeader.begins(at: rows[$0]) }
    if !named.isEmpty { return named }
    return rows.indices.first { AttendanceHeader.knownColumns(of: rows[$0]) > 1 }.map { [$0] } ?? []
  }

  /// The cells of a row with empty ones between.
  private static func terms(_ row: SheetRow, _ sheet: Int) -> [Term] {
    var terms: [Term] = []
    for cell in row.cells {
      while terms.count <= cell.column {
        let place = CellPlace(sheet: sheet, row: row.index, column: terms.count)
        terms.append(Term("", at: place.range))
      }
      terms[cell.column].value = cell.value.text
    }
    return terms
  }

  private mutating func read(_ rows: [[Term]], headedAt index: Int) {
    hasHeader = true
    let header = AttendanceHeader(in: rows, at: index, keepsFaults: true)
    guard let layout = header.layout else { return }
    hasTable = true
    var part = ReturnedPart(header, layout, sheet, names)
    part.read(rows.dropFirst(header.firstRow))
    marks += part.marks
    findings += part.findings
  }

  /// Why nothing was taken from the sheet.
  ///
  /// - Parameter isNote: Whether another sheet has the table, so that nothing may be missing.
  /// - Returns: A finding; `nil` where nothing can be missing.
  func passedOver(isNote: Bool) -> Diagnostic? {
    if sheet.isHidden {
      guard hasTable else { return nil }
      return finding(
        "скрытый лист не перенесён",
        isNote ? .note : .error,
        help: "если отметки на нём нужны, покажите лист: правая кнопка на ярлычке, «Показать»"
      )
    }
    if hasHeader {
      return finding(
        "в таблице не найдены столбцы с датами",
        .error,
        help: "верните в шапку строку с датами занятий, например 24.11.26"
      )
    }
    // Lists and advice stand on sheets of their own.
    if isNote { return nil }
    return finding(
      "на листе не найдена таблица с отметками",
      .error,
      help:
        "нужна строка с названиями столбцов «Образовательная программа», «Группа» и датами занятий"
    )
  }

  private func finding(_ message: String, _ severity: Severity, help: String) -> Diagnostic {
    let row = sheet.rows.first?.index ?? 0
    let place = CellPlace(sheet: number, row: row, column: 0)
    return Diagnostic("missing-column", message, severity, at: place.range, help: help)
  }
}
