import Documents
import Packing

/// Papers of Word, LibreOffice and Р7, to be signed and filled in (ISO/IEC 29500).
///
/// Plain features only: named styles, fixed tables, content controls, numbered lists. There is no macro, no
/// field but the number of the page, no template and no picture from outside.
public struct DOCX: OutputFormat {
  public static let fileExtension = "docx"
  private let maker: PaperMaker
  /// Equal in all files of the tree.
  private let fixed: DOCXFixedParts
  private let compactFixed: DOCXFixedParts

  public init(_ frame: TreeFrame) {
    maker = PaperMaker(frame.style, frame.words)
    fixed = DOCXFixedParts(frame.style)
    compactFixed = DOCXFixedParts(frame.style.compact)
  }

  public func content(of body: Body) -> [Section]? {
    switch body {
    case .pages(let sections): sections.isEmpty ? nil : sections
    case .workbook, .message, .pack, .archive: nil
    }
  }

  /// - Throws: `RenderingError` when the parts cannot be packed.
  public func render(
    _ content: [Section],
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8] {
    let maker = maker.fitting(document)
    let fixed =
      switch document.fit {
      case .free, .onePage: fixed
      case .onePageInSmallLetters: compactFixed
      }
    let paper = maker.paper(content, of: document)
    do {
      return try ZipArchive.bytes(of: DOCXParts(paper, maker.style, fixed).entries)
    } catch {
      throw RenderingError(document: document.id, fault: .packing(error.reason))
    }
  }
}
