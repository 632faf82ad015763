import Documents
import Testing

/// What is drawn belongs to a tag, or is said to be decoration.
struct PDFMarkTests {
  @Test func `all that an order shows is in one tag or is decoration`() throws {
    let pdf = try PDFSample.pdf(try PaperSample.order())
    #expect(pdf.pages.count > 1)
    #expect(pdf.markFaults == [])
  }

  @Test func `so is all of a page with links, blanks, boxes, lists, codes and lines`() throws {
    let link = Inline.link(.address("https://ddt.example/"), ["сюда"])
    let pdf = try PDFSample.pdf([
      .paragraph(["До ", link, " после ", .blank(name: "имя", letters: 10), .checkbox, link]),
      .list(List(.bullet, [[.paragraph([link])], [.paragraph([.checkbox, " да"])]])),
      .qrCode(QRCode("https://ddt.example/", description: "Страница")),
      .cutLine, .rule,
      PDFSample.table(columns: 1, rows: [TableRow([TableCell(text: [link, " и"])])]),
      .signature(Signature(post: "Директор", name: "И.И. Иванова", date: .blank)),
    ])
    #expect(pdf.markFaults == [])
    #expect(pdf.links.count == 4)
  }

  @Test func `words around a link are read in their order`() throws {
    let link = Inline.link(.address("https://ddt.example/"), ["сюда"])
    let pdf = try PDFSample.pdf([.paragraph(["До ", link, " после"])])
    #expect(Array(pdf.spoken.prefix(3)) == ["До ", "сюда", " после"])
  }

  @Test func `a file of thousands of objects opens`() throws {
    let rows = (1...600).map { PDFSample.row("№ \($0)", "дата", "–") }
    let pdf = try PDFSample.pdf([PDFSample.table(columns: 3, rows: rows)])
    let numbers = pdf.spoken.compactMap { $0.hasPrefix("№") ? Int($0.dropFirst(2)) : nil }
    #expect(numbers == Array(1...600))
    #expect(pdf.markFaults == [])
  }
}
