import Documents

/// Workbooks of Excel, LibreOffice, Р7 and Яндекс Документы.
///
/// A sheet is a plain table to be filled in, sorted and summed: two frozen and repeated header rows,
/// a filter, lists of words to choose from, real dates, numbers of people that sum. There is no
/// formula, no link and no protection in it.
public struct XLSX: OutputFormat {
  public static let fileExtension = "xlsx"
  private let words: FormatWords

  public init(_ frame: TreeFrame) { words = frame.words }

  /// - Throws: `RenderingError` when the workbook cannot be a file: headings overlap, a text is
  ///   longer than a cell may hold, there are more rows than a sheet has.
  public func render(
    _ content: Workbook,
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8] {
    do {
      let properties = XLSXProperties(of: document, content, words)
      return try XLSXFile.bytes(of: content, properties: properties, words: words)
    } catch {
      throw RenderingError(document: document.id, fault: error)
    }
  }
}
