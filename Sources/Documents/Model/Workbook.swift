import CivilTime

/// Sheets of a table to be worked with: sorted, filled in, summed.
public struct Workbook: Hashable, Sendable {
  public var title: String
  public var sheets: [Sheet]
  /// What the names of sheets are, «Подразделение»: their heading where all sheets are one table.
  public var sheetsAre: String?
  /// What all rows are to be read with; stands over the table, or in a column of it where nothing can stand over.
  public var remark: Remark?

  public init(title: String, sheets: [Sheet], sheetsAre: String? = nil, remark: Remark? = nil) {
    self.title = title
    self.sheets = sheets
    self.sheetsAre = sheetsAre
    self.remark = remark
  }

  /// A fact with its name: «Дни без занятий» and which.
  public struct Remark: Hashable, Sendable {
    public var name: String
    public var text: String

    public init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }
  }
}

/// One sheet: header rows with spans, then rows of equal width without spans.
public struct Sheet: Hashable, Sendable {
  /// The tab's name, as people would like it; formats shorten and clean it.
  public var name: String
  /// Lines that stand over the table; the first is its title.
  public var title: [String]
  public var columns: [SheetColumn]
  public var header: [[SheetHeading]]
  public var rows: [[SheetCell]]
  /// How many columns stay in sight when the sheet is scrolled.
  public var frozenColumns: Int
  /// How many columns are printed again on each page to the right.
  public var repeatedColumns: Int
  /// The column that says how many people a row is about.
  ///
  /// What bounds a number of people there is taken from it, so that the bound follows the row when the
  /// sheet is sorted, and the number when it is mended.
  public var peopleColumn: Int?
  /// Printed over the table on each page.
  public var printTitle: String
  /// Who signs; stands under the table, outside of it.
  public var signatures: [Signature]

  public init(
    name: String,
    title: [String] = [],
    columns: [SheetColumn],
    header: [[SheetHeading]],
    rows: [[SheetCell]],
    frozenColumns: Int = 0,
    repeatedColumns: Int = 0,
    peopleColumn: Int? = nil,
    printTitle: String,
    signatures: [Signature] = []
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.header = header
    self.rows = rows
    self.frozenColumns = frozenColumns
    self.repeatedColumns = repeatedColumns
    self.peopleColumn = peopleColumn
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
  /// A number with a part, printed «1,5».
  case decimal(hundredths: Int)
  /// Printed ДД.ММ.ГГ; a real date in formats that have them.
  case date(CalendarDate)
  /// A number of people for readers to fill in, printed «15 чел» and summed as 15; `nil` until then.
  ///
  /// Where a bound is known, more is a slip.
  case people(Int?, atMost: Int? = nil)
  /// Nothing can stand here: a grey dash.
  case unavailable
}
