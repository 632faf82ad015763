import CivilTime

/// Sheets of a table to be worked with: sorted, filled in, summed.
public struct Workbook: Hashable, Sendable {
  public var title: String
  public var sheets: [Sheet]

  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }
}

/// One sheet: header rows with spans, then rows of equal width without spans.
public struct Sheet: Hashable, Sendable {
  /// The tab's name, as people would like it; formats shorten and clean it.
  public var name: String
  public var columns: [SheetColumn]
  public var header: [[SheetHeading]]
  public var rows: [[SheetCell]]
  /// How many columns stay in sight when the sheet is scrolled.
  public var frozenColumns: Int
  /// Printed over the table on each page.
  public var printTitle: String
  /// Who signs; stands under the table, outside of it.
  public var signatures: [Signature]

  public init(
    name: String,
    columns: [SheetColumn],
    header: [[SheetHeading]],
    rows: [[SheetCell]],
    frozenColumns: Int = 0,
    printTitle: String,
    signatures: [Signature] = []
  ) {
    self.name = name
    self.columns = columns
    self.header = header
    self.rows = rows
    self.frozenColumns = frozenColumns
    self.printTitle = printTitle
    self.signatures = signatures
  }
}

/// A column of a sheet.
public struct SheetColumn: Hashable, Sendable {
  /// The width in letters of the standard font.
  public var letters: Double
  /// The words that may be chosen in the column; empty for free input.
  public var choices: [String]

  public init(letters: Double, choices: [String] = []) {
    self.letters = letters
    self.choices = choices
  }
}

/// A cell of a header row; as in ``Table``, covered positions are left out.
public struct SheetHeading: Hashable, Sendable {
  public var content: SheetCell
  public var rowSpan: Int
  public var columnSpan: Int

  public init(_ content: SheetCell, rowSpan: Int = 1, columnSpan: Int = 1) {
    self.content = content
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
  }
}

/// The value of a cell.
public enum SheetCell: Hashable, Sendable {
  case empty
  case text(String)
  case integer(Int)
  /// Printed ДД.ММ.ГГ; a real date in formats that have them.
  case date(CalendarDate)
  /// A number of people, printed «15 чел» and summed as 15.
  case people(Int)
  /// Nothing can stand here: a grey dash.
  case unavailable
}
