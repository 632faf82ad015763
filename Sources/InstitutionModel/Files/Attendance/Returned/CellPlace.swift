import SourceText
import Spreadsheet

/// Where a cell of a table stands that came back: findings about it carry the place as their range.
///
/// Russian: «лист, строка и столбец».
public struct CellPlace: Hashable, Sendable {
  /// The number of the sheet in its workbook, from 0.
  public var sheet: Int
  public var cell: CellReference

  public init(sheet: Int, row: Int, column: Int) {
    self.sheet = sheet
    cell = CellReference(row: row, column: column)
  }

  public init(_ range: SourceRange) {
    let number = Int(range.lower)
    self.init(
      sheet: Int(range.file.index),
      row: number / Self.columns,
      column: number % Self.columns
    )
  }

  /// In order of rows, then of columns; a workbook has no rows beyond what a range can count.
  public var range: SourceRange {
    let number = cell.row * Self.columns + cell.column
    return SourceRange(file: SourceFileID(index: sheet), lower: number, upper: number + 1)
  }

  private static let columns = 1 << 14
}
