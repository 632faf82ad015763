import Documents
import Renderers
import Testing

/// Tables on one page and on several.
struct PDFTableTests {
  private static let header = [TableRow([PDFSample.heading("Группа"), PDFSample.heading("Дата")])]

  @Test func `the header is on each page, and each row once`() throws {
    let rows = (1...120).map { PDFSample.row("№ \($0)", "дата") }
    let pdf = try PDFSample.pdf([PDFSample.table(columns: 2, header: Self.header, rows: rows)])
    #expect(pdf.pages.count > 2)
    for page in pdf.pages where page.contains("дата") { #expect(page.contains("Группа")) }
    let numbers = pdf.spoken.compactMap { $0.hasPrefix("№") ? Int($0.dropFirst(2)) : nil }
    #expect(numbers == Array(1...120))
  }

  @Test func `rows to write in are as high as a hand needs`() throws {
    // A page has 257 mm: room for 23 rows of 10 mm, not for as many of 12.
    for (height, pages) in [(nil, 1), (10, 1), (12, 2)] {
      let table = Table(
        writingHeight: height,
        columns: [TableColumn(weight: 1)],
        header: [],
        rows: (1...23).map { PDFSample.row("\($0)") }
      )
      #expect(try PDFSample.pdf([.table(table)]).pages.count == pages)
    }
  }

  @Test func `few joined rows stay on one page`() throws {
    for count in stride(from: 40, through: 46, by: 2) {
      let rows = (0..<count).map { PDFSample.row("строка \($0)", "–") }
      let pdf = try PDFSample.pdf([
        PDFSample.table(columns: 2, header: Self.header, rows: rows + Self.joined(5))
      ])
      #expect(pdf.pages.count { $0.contains("занятие") } == 1)
      #expect(pdf.spoken.count { $0 == "Программа" } == 1)
    }
  }

  @Test func `many joined rows say their name again on the next page`() throws {
    let pdf = try PDFSample.pdf([
      PDFSample.table(columns: 2, header: Self.header, rows: Self.joined(100))
    ])
    #expect(pdf.pages.count > 1)
    for page in pdf.pages { #expect(page.contains("Программа") == page.contains("занятие")) }
    let numbers = pdf.spoken.compactMap { $0.hasPrefix("занятие") ? Int($0.dropFirst(8)) : nil }
    #expect(numbers == Array(1...100))
  }

  /// Rows that one cell joins.
  private static func joined(_ count: Int) -> [TableRow] {
    (1...count).map { number in
      let first = TableCell(text: ["Программа"], rowSpan: count)
      return TableRow(
        (number == 1 ? [first] : []) + [TableCell(text: [.text("занятие \(number)")])]
      )
    }
  }

  @Test func `a row that is taller than a page goes on on the next`() throws {
    let text = (1...900).map { "слово\($0)" }.joined(separator: " ")
    let rows = [
      PDFSample.row("до", "–"), PDFSample.row("здесь", text), PDFSample.row("после", "–"),
    ]
    let pdf = try PDFSample.pdf([PDFSample.table(columns: 2, header: Self.header, rows: rows)])
    #expect(pdf.pages.count > 2)
    let words = pdf.spoken.joined(separator: " ").matches(of: /слово(\d+)/).map { Int($0.1) }
    #expect(words == Array(1...900))
    #expect(pdf.spoken.contains("после"))
  }

  @Test func `a header that is taller than a page does not hold the rows up`() throws {
    let text = String(repeating: "длинная шапка ", count: 1500)
    let header = [TableRow([PDFSample.heading(text)])]
    let pdf = try PDFSample.pdf([
      PDFSample.table(columns: 1, header: header, rows: [PDFSample.row("строка")])
    ])
    #expect(pdf.spoken.contains("строка"))
  }

  @Test func `a table of more columns than a page is wide is still all there`() throws {
    let texts = (1...40).map { TableCell(text: [.text("столбец\($0)")]) }
    let pdf = try PDFSample.pdf([PDFSample.table(columns: 40, rows: [TableRow(texts)])])
    #expect(Array(pdf.spoken.prefix(40)) == (1...40).map { "столбец\($0)" })
  }

  @Test func `a callout and boxes are no tables to those who listen`() throws {
    let pdf = try PDFSample.pdf([
      .callout(.attention, [PDFSample.paragraph("Важно")]),
      PDFSample.table(.boxes, columns: 1, rows: [PDFSample.row("Понедельник")]),
      .signature(Signature(post: "Директор", name: "И.И. Иванова", date: .blank)),
    ])
    #expect(!pdf.tags.contains { $0.hasSuffix("Table") })
    let words = ["Важно", "Понедельник", "Директор Дата: ", "И.И. Иванова", "(подпись)"]
    #expect(Array(pdf.spoken.prefix(5)) == words)
  }

  @Test func `what a table is about is told to those who listen`() throws {
    let table = Table(
      caption: ["Занятия недели (все)"],
      columns: [TableColumn(weight: 1)],
      header: [],
      rows: [PDFSample.row("вторник")]
    )
    let pdf = try PDFSample.pdf([
      .table(table), PDFSample.table(columns: 1, rows: [PDFSample.row("среда")]),
    ])
    #expect(pdf.summaries == ["Занятия недели (все)"])
  }
}
