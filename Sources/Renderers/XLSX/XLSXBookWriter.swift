import CXLSXWriter
import Documents

/// Writes the sheets of a workbook, then the sheet of words to choose from.
struct XLSXBookWriter {
  let book: XLSXFile.Book
  /// Stands in the corner of each printed page.
  let mark: String
  let words: FormatWords

  func write(_ workbook: Workbook) throws(FileFault) {
    let styles = try XLSXStyles(book: book, people: words[.people])
    var names = SheetNames(words)
    let sheetNames = names.names(for: workbook.sheets.map(\.name))
    let grids = try Self.grids(of: workbook)
    var choices = XLSXChoices(sheetName: names.name(for: words[.choices]))
    for (sheet, grid) in zip(workbook.sheets, grids) { choices.add(sheet, grid: grid) }

    for (index, sheet) in workbook.sheets.enumerated() {
      let cells = XLSXCells(worksheet: try add(sheetNames[index]), styles: styles, words: words)
      let writer = XLSXSheetWriter(sheet: sheet, grid: grids[index], cells: cells)
      try Self.naming(sheet) { () throws(FileFault) in
        try writer.write(mark: mark, choices: choices)
      }
    }
    if !choices.lists.isEmpty {
      let worksheet = try add(choices.sheetName)
      try XLSXCells(worksheet: worksheet, styles: styles, words: words).write(choices)
    }
  }

  private static func grids(of workbook: Workbook) throws(FileFault) -> [SheetGrid] {
    var grids: [SheetGrid] = []
    for sheet in workbook.sheets {
      grids.append(try naming(sheet) { () throws(FileFault) in try SheetGrid(sheet) })
    }
    return grids
  }

  /// Says in a fault which sheet it is about.
  private static func naming<Result>(
    _ sheet: Sheet,
    _ body: () throws(FileFault) -> Result
  ) throws(FileFault) -> Result {
    do { return try body() } catch { throw .inSheet(sheet.name, error) }
  }

  private func add(_ name: String) throws(FileFault) -> XLSXCells.Worksheet {
    guard let worksheet = workbook_add_worksheet(book, name) else {
      throw FileFault.nameRefused(name)
    }
    return worksheet
  }
}
