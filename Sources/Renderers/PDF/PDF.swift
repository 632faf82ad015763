import Documents

/// Papers to be printed, signed and sent, set by Pango, written by ourselves.
///
/// Tagged, with the fonts inside; the text can be searched and copied.
public struct PDF: OutputFormat {
  /// What is set: one document, or several in one file.
  public enum Content: Sendable {
    /// The sections of a document.
    case pages([Section])
    /// Documents whose pages follow one another, each from a sheet of its own on.
    case pack([Document])
  }

  public static let fileExtension = "pdf"
  /// Chooses the letters with which a paper is as long as it may be.
  private let fitter: PaperFitter
  /// Pictures that were decoded, kept for the other files of the tree.
  private let shelf = PictureShelf()

  public init(_ frame: TreeFrame) { fitter = PaperFitter(frame.style, frame.words) }

  /// Pages and packs; other bodies have no paper.
  public func content(of body: Body) -> Content? {
    switch body {
    case .pages(let sections): .pages(sections)
    case .pack(let documents): .pack(documents)
    case .workbook, .message, .calendar, .feed, .archive: nil
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

  /// The paper in the letters in which it fits, with its style.
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
