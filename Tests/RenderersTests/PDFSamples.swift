import CivilTime
import Documents
import Edition
import Renderers

/// Papers for tests, and the way to their bytes.
enum PDFSample {
  static func document(
    _ sections: [Section],
    title: String = "Уведомление",
    imprint: Imprint = Imprint(institution: "МАОУ ДО ДДТ")
  ) -> Document {
    Document(
      id: DocumentID(kind: "notice", subject: "hor-1"),
      title: title,
      bodies: [.pages(sections)],
      imprint: imprint
    )
  }

  static func document(_ blocks: [Block], title: String = "Уведомление") -> Document {
    document([Section(blocks)], title: title)
  }

  static func pdf(_ document: Document) throws -> ReadPDF {
    try Readback.pdf(Sample.bytes(PDF(), of: document))
  }

  static func pdf(_ blocks: [Block]) throws -> ReadPDF { try pdf(document(blocks)) }

  static func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  /// About three lines.
  static func paragraph(number: Int) -> Block {
    paragraph("Абзац \(number). " + String(repeating: "Занятия идут по расписанию. ", count: 8))
  }

  static func table(
    _ style: TableStyle = .ruled,
    columns: Int,
    header: [TableRow] = [],
    rows: [TableRow]
  ) -> Block {
    .table(
      Table(
        style: style,
        columns: (0..<columns).map { _ in TableColumn(weight: 1) },
        header: header,
        rows: rows
      )
    )
  }

  static func row(_ texts: String...) -> TableRow {
    TableRow(texts.map { TableCell(text: [.text($0)]) })
  }

  static func heading(_ text: String, rowSpan: Int = 1, columnSpan: Int = 1) -> TableCell {
    TableCell(text: [.text(text)], role: .columnHeader, rowSpan: rowSpan, columnSpan: columnSpan)
  }

  /// A picture of one black point.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
    0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x00, 0x00, 0x00,
    0x02, 0x00, 0x01, 0x48, 0xAF, 0xA4, 0x71, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]
}
