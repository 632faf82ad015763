import Documents
import Packing

/// Papers of Word, LibreOffice and Р7, to be signed and filled in (ISO/IEC 29500).
///
/// Plain features only: named styles, fixed tables, content controls, numbered lists. There is no macro, no
/// field but the number of the page, no template and no picture from outside.
public struct DOCX: OutputFormat {
  public static let fileExtension = "docx"
  /// Chooses the letters with which a paper is as long as it may be.
  private let fitter: PaperFitter
  /// Equal in all files of a style.
  private let fixed: [PaperStyle: DOCXFixedParts]

  /// Makes the parts once that all files of a style share.
  public init(_ frame: TreeFrame) {
    fitter = PaperFitter(frame.style, frame.words)
    let styles = Set(fitter.styles)
    fixed = Dictionary(uniqueKeysWithValues: styles.map { ($0, DOCXFixedParts($0)) })
  }

  /// Sections of pages; other bodies have no paper.
  public func content(of body: Body) -> [Section]? {
    switch body {
    case .pages(let sections): sections.isEmpty ? nil : sections
    case .workbook, .message, .calendar, .feed, .pack, .archive: nil
    }
  }

  /// - Throws: `RenderingError` when the parts cannot be packed.
  public func render(
    _ content: [Section],
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8] {
    let maker = fitter.maker(for: [document], document.fit)
    let paper = maker.paper(content, of: document)
    let fixed = fixed[maker.style] ?? DOCXFixedParts(maker.style)
    do {
      return try ZipArchive.bytes(of: DOCXParts(paper, maker.style, fixed).entries)
    } catch {
      throw RenderingError(document: document.id, fault: .packing(error.reason))
    }
  }
}
