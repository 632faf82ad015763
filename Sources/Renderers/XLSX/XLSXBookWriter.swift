import CXLSXWriter
import Documents

/// Writes the sheets of a workbook, then the sheet of words to choose from.
struct XLSXBookWriter {
  let book: XLSXFile.Book
  /// Stands in the corner of each printed page.
  let mark: String

  func write(_ workbook: Workbook) throws(SheetFault) {
    let styles = try XLSXStyles(book: book)
    var names = SheetNames()
    let sheetNames = workbook.sheets.map { names.name(for: $0.name) }
    let grids = try Self.grids(of: workbook)
    var choices = XLSXChoices(sheetName: names.name(for: "Справочник"))
    for (sheet, grid) in zip(workbook.sheets, grids) { choices.add(sheet, grid: grid) }

    for (index, sheet) in workbook.sheets.enumerated() {
      let cells = XLSXCells(worksheet: try add(sheetNames[index]), styles: styles)
      let writer = XLSXSheetWriter(sheet: sheet, grid: grids[index], cells: cells)
      try Self.naming(sheet) { () throws(SheetFault) in
        try writer.write(mark: mark, choices: choices)
      }
    }
    if !choices.lists.isEmpty {
      try XLSXCells(worksheet: try add(choices.sheetName), styles: styles).write(choices)
    }
  }

  private static func grids(of workbook: Workbook) throws(SheetFault) -> [SheetGrid] {
    var grids: [SheetGrid] = []
    for sheet in workbook.sheets {
      grids.append(try naming(sheet) { () throws(SheetFault) in try SheetGrid(sheet) })
    }
    return grids
  }

  /// Says in a fault which sheet it is about.
  private static func naming<Result>(
    _ sheet: Sheet,
    _ body: () throws(SheetFault) -> Result
  ) throws(SheetFault) -> Result {
    do { return try body() } catch { throw error.inSheet(sheet.name) }
  }

  private func add(_ name: String) throws(SheetFault) -> XLSXCells.Worksheet {
    guard let worksheet = workbook_add_worksheet(book, name) else {
      throw SheetFault("libxlsxwriter не приняла имя листа «\(name)»")
    }
    return worksheet
  }
}
