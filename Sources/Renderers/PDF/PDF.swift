import Documents

/// Papers to be printed, signed and sent, set by Pango and drawn by Cairo.
///
/// Tagged, with the fonts inside; the text can be searched and copied.
public struct PDF: OutputFormat {
  public enum Content: Sendable {
    case pages([Section])
    case pack([Document])
  }

  public static let fileExtension = "pdf"
  private let maker: PaperMaker

  public init(_ frame: TreeFrame) { maker = PaperMaker(frame.style, frame.words) }

  public func content(of body: Body) -> Content? {
    switch body {
    case .pages(let sections): .pages(sections)
    case .pack(let documents): .pack(documents)
    case .workbook, .message, .archive: nil
    }
  }

  /// - Throws: `RenderingError` when a font is missing or a picture is damaged.
  public func render(
    _ content: Content,
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8] {
    let maker = maker.fitting(document)
    let paper =
      switch content {
      case .pages(let sections): maker.paper(sections, of: document)
      case .pack(let documents): maker.paper(of: documents, in: document)
      }
    do {
      return try PDFFile.bytes(of: paper, maker.style)
    } catch {
      throw RenderingError(document: document.id, fault: error)
    }
  }
}
