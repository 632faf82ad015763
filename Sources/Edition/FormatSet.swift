// Written by Scripts/register.sh; `make register` writes it anew.

import Documents
import Renderers

/// The formats of a tree, ready to write.
struct FormatSet: Sendable {
  private let atom: Atom
  private let csv: CSV
  private let docx: DOCX
  private let html: HTML
  private let ics: ICS
  private let pdf: PDF
  private let txt: TXT
  private let xlsx: XLSX
  private let zip: ZIP

  init(_ frame: TreeFrame) {
    atom = Atom(frame)
    csv = CSV(frame)
    docx = DOCX(frame)
    html = HTML(frame)
    ics = ICS(frame)
    pdf = PDF(frame)
    txt = TXT(frame)
    xlsx = XLSX(frame)
    zip = ZIP(frame)
  }

  /// The document in a format; `nil` when it has nothing for it.
  func bytes(
    as name: FormatName,
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8]? {
    switch name {
    case .atom: try atom.bytes(of: document, links: links)
    case .csv: try csv.bytes(of: document, links: links)
    case .docx: try docx.bytes(of: document, links: links)
    case .html: try html.bytes(of: document, links: links)
    case .ics: try ics.bytes(of: document, links: links)
    case .pdf: try pdf.bytes(of: document, links: links)
    case .txt: try txt.bytes(of: document, links: links)
    case .xlsx: try xlsx.bytes(of: document, links: links)
    case .zip: try zip.bytes(of: document, links: links)
    }
  }
}

extension FormatName {
  var fileExtension: String {
    switch self {
    case .atom: Atom.fileExtension
    case .csv: CSV.fileExtension
    case .docx: DOCX.fileExtension
    case .html: HTML.fileExtension
    case .ics: ICS.fileExtension
    case .pdf: PDF.fileExtension
    case .txt: TXT.fileExtension
    case .xlsx: XLSX.fileExtension
    case .zip: ZIP.fileExtension
    }
  }
}
