/// The reason why a workbook cannot become a file; rows and columns are counted from 1.
public enum SheetFault: Error, Hashable, Sendable {
  /// A row has more or fewer cells than the sheet has columns.
  case rowWidth(row: Int, cells: Int, columns: Int)
  // Rows of the header.
  case tooManyHeadings(row: Int)
  case headingOutside(row: Int)
  case headingsOverlap(row: Int)
  case headingMissing(row: Int, column: Int)
  /// There are more rows or columns than a sheet has.
  case tooLarge
  /// A text has more UTF-16 units than a cell may hold.
  case textTooLong(units: Int, limit: Int)
  /// The parts of a file could not be put together; the library's own words.
  case packing(String)
  // What the library reports.
  case textRefused
  case nameRefused(String)
  case outOfMemory
  case noMemoryFile
  case unreadableMemoryFile
  case noTemporaryFile
  case library(code: UInt32)
  // Where it happened.
  indirect case inCell(String, SheetFault)
  indirect case inSheet(String, SheetFault)
}
