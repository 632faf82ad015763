import SourceText

/// A table as a spreadsheet saves it: one header line, then rows.
public struct DelimitedTable: Hashable, Sendable {
  /// The names of the columns; empty ones at the end are left out.
  public var header: [Term]

  /// `rows[row][column]`; each row is as long as the header.
  ///
  /// A cell's text is without the blanks around it or its quotes; its range includes the quotes.
  public var rows: [[Term]]

  /// The caller makes sure that all rows are as long as the header.
  public init(header: [Term], rows: [[Term]]) {
    self.header = header
    self.rows = rows
  }
}
