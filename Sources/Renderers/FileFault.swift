/// The reason why a document cannot become a file; rows and columns are counted from 1.
public enum FileFault: Error, Hashable, Sendable {
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
  /// A file of an archive does not exist.
  case fileMissing(String)
  case outOfMemory
  case noMemoryFile
  case unreadableMemoryFile
  case noTemporaryFile
  case library(code: UInt32)
  // Of papers.
  /// The font is not installed; the package of the system that has it, where one is known.
  case fontMissing(String, package: String?)
  case pictureUnreadable(String)
  /// HarfBuzz cannot take letters out of the font.
  case fontDamaged(String)
  // Where it happened.
  indirect case inCell(String, FileFault)
  indirect case inSheet(String, FileFault)
}
