/// The reason why a document cannot become a file; rows and columns are counted from 1.
public enum FileFault: Error, Hashable, Sendable {
  /// A row has more or fewer cells than the sheet has columns.
  case rowWidth(row: Int, cells: Int, columns: Int)
  // Rows of the header.
  /// A row of the header has more cells than there are columns left for them.
  case tooManyHeadings(row: Int)
  /// A cell of the header reaches below its last row, or to the right of the last column.
  case headingOutside(row: Int)
  /// Two cells of the header want one place.
  case headingsOverlap(row: Int)
  /// No cell of the header stands there.
  case headingMissing(row: Int, column: Int)
  /// There are more rows or columns than a sheet has.
  case tooLarge
  /// A text has more UTF-16 units than a cell may hold.
  case textTooLong(units: Int, limit: Int)
  /// The parts of a file could not be put together; the library's own words.
  case packing(String)
  // What the library reports.
  /// libxlsxwriter takes the text for longer than a cell.
  case textRefused
  /// libxlsxwriter does not take the name of a sheet.
  case nameRefused(String)
  /// A file of an archive does not exist.
  case fileMissing(String)
  /// The library has no memory left.
  case outOfMemory
  /// The system gave no file in memory to write to.
  case noMemoryFile
  /// What the library wrote into memory cannot be read back.
  case unreadableMemoryFile
  /// The library could not write its temporary files.
  case noTemporaryFile
  /// Anything else that the library reports, by its own number.
  case library(code: UInt32)
  // Of papers.
  /// The font is not installed; the package of the system that has it, where one is known.
  case fontMissing(String, package: String?)
  /// The picture cannot be decoded; its description tells which one.
  case pictureUnreadable(String)
  /// HarfBuzz cannot take letters out of the font.
  case fontDamaged(String)
  // Where it happened.
  /// A fault at a cell: `B7`.
  indirect case inCell(String, FileFault)
  /// A fault in the sheet of that name.
  indirect case inSheet(String, FileFault)
}
