import Documents

/// Tables as text with semicolons, as Excel of a Russian system opens and saves them.
///
/// UTF-8 with a byte-order mark, CRLF. Several sheets become one table with one header, so that a
/// program reads the whole file at once; the last column then names the sheet. Titles and the lines
/// over and below a table are no data and are left out.
public struct CSV: OutputFormat {
  public static let fileExtension = "csv"
  private let words: FormatWords

  public init(_ frame: TreeFrame) { words = frame.words }

  /// - Throws: `RenderingError` when headings overlap or a row is not as wide as its sheet.
  public func render(
    _ content: Workbook,
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8] {
    do {
      let table = try FlatTable(of: content, naming: words[.sheet])
      var writer = CSVWriter(SpreadsheetWords(words))
      writer.write(table.titles.map(SheetCell.text))
      for row in table.rows { writer.write(row) }
      return writer.bytes
    } catch {
      throw RenderingError(document: document.id, fault: error)
    }
  }
}
