import CivilTime

/// A workbook as its program saved it: sheets of cells, without formulas and looks.
public struct Workbook: Hashable, Sendable {
  /// In the order of their tabs; sheets of charts are left out.
  public var sheets: [Sheet]

  public init(sheets: [Sheet]) { self.sheets = sheets }
}

/// One sheet of a workbook.
public struct Sheet: Hashable, Sendable {
  public var name: String
  /// Whether its tab is not shown.
  public var isHidden: Bool
  /// Those that have a cell with something in it, from top to bottom.
  public var rows: [SheetRow] = []
  public var mergedAreas: [SheetArea] = []
  /// Stretches of columns that are not shown, counted from 0.
  public var hiddenColumns: [ClosedRange<Int>] = []

  /// An empty one.
  public init(name: String, isHidden: Bool = false) {
    (self.name, self.isHidden) = (name, isHidden)
  }
}

/// A row of a sheet.
public struct SheetRow: Hashable, Sendable {
  /// Counted from 0.
  public var index: Int
  public var isHidden: Bool
  /// From left to right, each column once.
  public var cells: [SheetCellValue]

  public init(index: Int, isHidden: Bool = false, cells: [SheetCellValue]) {
    (self.index, self.isHidden, self.cells) = (index, isHidden, cells)
  }
}

/// A cell that is not empty.
public struct SheetCellValue: Hashable, Sendable {
  /// Counted from 0.
  public var column: Int
  public var value: CellValue

  public init(column: Int, value: CellValue) { (self.column, self.value) = (column, value) }
}

/// Cells that are shown as one; all are counted from 0.
public struct SheetArea: Hashable, Sendable {
  public var rows: ClosedRange<Int>
  public var columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    (self.rows, self.columns) = (rows, columns)
  }
}

/// What stands in a cell, by its type and by the way in which it is shown.
public enum CellValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  /// A number that is shown as a day, perhaps with a time.
  case date(CalendarDate, TimeOfDay?)
  case boolean(Bool)
  /// An error of a formula: `#REF!`.
  case error(String)
  /// A formula that nobody has computed, as programs without a calculator write it.
  case uncomputed
}
