import Documents

/// Papers to be printed, signed and sent, set by Pango, written by ourselves.
///
/// Tagged, with the fonts inside; the text can be searched and copied.
public struct PDF: OutputFormat {
  public enum Content: Sendable {
    case pages([Section])
    case pack([Document])
  }

  public static let fileExtension = "pdf"
  private let fitter: PaperFitter
  private let shelf = PictureShelf()

  public init(_ frame: TreeFrame) { fitter = PaperFitter(frame.style, frame.words) }

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
    let (paper, style) = paper(content, of: document)
    do {
      return try PDFFile.bytes(of: paper, style, shelf)
    } catch {
      throw RenderingError(document: document.id, fault: error)
    }
  }

  private func paper(_ content: Content, of document: Document) -> (Paper, PaperStyle) {
    switch content {
    case .pages(let sections):
      let maker = fitter.maker(for: [document], document.fit)
      return (maker.paper(sections, of: document), maker.style)
    case .pack(let documents):
      let maker = fitter.maker(for: documents, document.fit)
      return (maker.paper(of: documents, in: document), maker.style)
    }
  }
}
