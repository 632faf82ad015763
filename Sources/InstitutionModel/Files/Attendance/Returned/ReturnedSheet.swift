import Diagnostics
import Russian
import Schema
import SourceText
import Spreadsheet

/// One sheet of a table that came back: tables below or beside each other, with titles and signatures between.
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
    let areas = TableArea.all(in: rows)
    if areas.isEmpty, let line = rows.lazy.compactMap(AttendanceHeader.spacedLine).first {
      findings = [.spacedCells(line)]
      hasTable = true
    }
    for area in areas {
      let isRead = read(area.cells(of: rows), headedAt: area.header - area.rows.lowerBound)
      let other = areas.first { $0.header == area.header && $0.columns != area.columns }
      guard !isRead, let other else { continue }
      findings.append(.withoutGroups(area.place(in: rows), beside: other.place(in: rows)))
    }
  }

  /// Empty ones between others count too; the largest institution has a tenth.
  private static let mostCells = 2_000_000
  private static let adviceOnSize =
    "скопируйте саму таблицу на лист новой книги: возле неё или далеко справа есть лишнее"

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

  /// Whether it is a table that can be understood, or what is wrong with it was told.
  private mutating func read(_ rows: [[Term]], headedAt index: Int) -> Bool {
    hasHeader = true
    let header = AttendanceHeader(in: rows, at: index, keepsFaults: true)
    guard let layout = header.layout else {
      if let fault = Self.fault(of: header) {
        findings.append(fault)
        hasTable = true
        return true
      }
      return false
    }
    hasTable = true
    var part = ReturnedPart(header, layout, sheet, names)
    part.read(rows.dropFirst(header.firstRow))
    findings += header.personalData(in: rows.dropFirst(header.firstRow))
    marks += part.marks
    findings += part.findings
    return true
  }

  /// Why a table with days has no marks that can be understood; `nil` where that is not plain.
  private static func fault(of header: AttendanceHeader) -> Diagnostic? {
    if let name = header.namesOfChildren { return .namesOfChildren(name) }
    if let day = header.doubtfulDays.first { return .doubtfulDay(day) }
    guard header.days.count > 1, header.places[.group] == nil,
      let cell = header.cells.first(where: { !$0.value.isEmpty })
    else { return nil }
    let what = header.places.isEmpty ? "строки с\u{A0}названиями столбцов" : "столбца «Группа»"
    return Diagnostic(
      "missing-column",
      "в\u{A0}таблице нет \(what): неясно, чьи отметки",
      at: cell.range,
      help: "верните над датами названия «Образовательная программа» и\u{A0}«Группа»"
    )
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

extension Diagnostic {
  /// Days or marks beside a table that are nobody's.
  fileprivate static func withoutGroups(_ place: SourceRange?, beside first: SourceRange?)
    -> Diagnostic
  {
    Diagnostic(
      "missing-column",
      "рядом с\u{A0}таблицей стоит вторая, а\u{A0}группы или дат в\u{A0}ней нет",
      at: place,
      labels: [first.map { Label("другая ячейка", at: $0) }].compactMap(\.self),
      help: "повторите над ней столбцы «Программа» и «Группа» или перенесите её под первую"
    )
  }
}
