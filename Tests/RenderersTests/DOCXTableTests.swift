import Documents
import Foundation
import Renderers
import Testing

/// Tables of papers.
struct DOCXTableTests {
  private func annex() throws -> ReadPaper {
    try PaperSample.read(PaperSample.document([Section(PaperSample.annex())]))
  }

  @Test func `a table keeps its spans, repeats its header and has a name`() throws {
    let table = try #require(try annex().tables.last)
    #expect(
      table.rows == [
        ["№", "Даты", "Даты"], ["№", "01.10", "02.10"], ["1", "15", "–"], ["1", "16", "16"],
      ]
    )
    #expect(table.headerRows == 2)
    #expect(table.caption == "Приложение № 1")
    #expect(table.style == "Table Grid")
  }

  @Test func `columns fill the text from margin to margin`() throws {
    let tables = try annex().tables
    let width = 10_205  // 180 mm
    #expect(tables.map { $0.widths.reduce(0, +) } == [width, width, width])
    #expect(tables.first?.widths == [5_102, 5_103])
  }

  @Test func `no row is parted, and where nothing can stand is grey`() throws {
    let xml = try annex().xml("word/document.xml")
    let rows = xml.components(separatedBy: "<w:tr>").dropFirst()
    #expect(rows.count == 6)
    #expect(rows.allSatisfy { $0.hasPrefix("<w:trPr><w:cantSplit/>") })
    #expect(xml.components(separatedBy: "w:fill=\"D9D9D9\"").count == 2)
  }

  @Test func `a signature has a line to sign on and no frame`() throws {
    let read = try PaperSample.read([
      .signature(Signature(post: "Директор", name: "Т.И. Сергеева"))
    ])
    let table = try #require(read.tables.first)
    #expect(table.style == "Normal Table")
    #expect(table.rows == [["Директор", "", "Т.И. Сергеева"], ["", "(подпись)", ""]])
    #expect(read.xml("word/document.xml").contains("<w:tcBorders><w:bottom w:val=\"single\""))
  }

  @Test func `the last row of what is signed holds the signature`() throws {
    let row = TableRow([TableCell(text: ["1"])])
    let table = Table(columns: [TableColumn()], header: [], rows: [row, row])
    let xml = try PaperSample.read([.table(table), .signature(Signature(post: "Д", name: "Т"))])
      .xml("word/document.xml")
    let start = try #require(xml.components(separatedBy: "Д</w:t>").first)
    let held = start.components(separatedBy: "<w:p>").dropFirst().map {
      $0.contains("<w:keepNext/>")
    }
    // The rows, the low paragraph between the tables, the post.
    #expect(held == [false, true, true, true])
  }

  @Test func `what stays together holds the next, but for its end`() throws {
    let xml = try PaperSample.read([
      .together([.paragraph(["один"]), .together([.paragraph(["два"]), .paragraph(["три"])])]),
      .paragraph(["четыре"]),
    ]).xml("word/document.xml")
    let held = xml.components(separatedBy: "<w:p>").dropFirst().map {
      $0.contains("<w:keepNext/>")
    }
    #expect(held == [true, true, false, false, false])
  }

  @Test func `words below a table keep away from its lines`() throws {
    let xml = try PaperSample.read(PaperSample.annex() + [.paragraph(["а"]), .paragraph(["б"])])
      .xml("word/document.xml")
    #expect(xml.contains("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"BodyText\"/><w:spacing w:before"))
    #expect(xml.components(separatedBy: "<w:spacing w:before").count == 2)
  }

  @Test func `a header that reaches through rows says how high it is, for each page`() throws {
    let words = TableRow([
      TableCell(text: ["группа педагог формат занятия"], role: .columnHeader, rowSpan: 2)
    ]
    )
    let narrow = Table(
      columns: [TableColumn(weight: 1)] + Array(repeating: TableColumn(weight: 9), count: 2),
      header: [TableRow(words.cells + words.cells), TableRow([])],
      rows: []
    )
    let xml = try PaperSample.read([.table(narrow)]).xml("word/document.xml")
    // Four lines of 11.5 points, of which the first row has one.
    #expect(
      xml.components(separatedBy: "<w:trHeight w:val=\"689\" w:hRule=\"atLeast\"/>").count == 2
    )
    #expect(try !annex().xml("word/document.xml").contains("<w:trHeight"))
  }

  @Test func `rows to write in are as high as a hand needs, the header is not`() throws {
    let row = TableRow([TableCell(text: ["1"])])
    let table = Table(
      writingHeight: 8,
      columns: [TableColumn()],
      header: [row],
      rows: [row, row]
    )
    let xml = try PaperSample.read([.table(table)]).xml("word/document.xml")
    let rows = xml.components(separatedBy: "<w:tr>").dropFirst().map {
      $0.contains("<w:cantSplit/><w:trHeight w:val=\"454\" w:hRule=\"atLeast\"/></w:trPr>")
    }
    #expect(rows == [false, true, true])
  }

  @Test func `letters of a table whose words have no room are smaller`() throws {
    let words = Array(repeating: TableCell(text: ["концертмейстер"]), count: 9)
    let columns = Array(repeating: TableColumn(weight: 1), count: 9)
    let table = Table(columns: columns, header: [], rows: [TableRow(words)])
    let xml = try PaperSample.read([.table(table), .paragraph(["Слова."])]).xml("word/document.xml")
    let small = xml.components(
      separatedBy: "<w:rPr><w:sz w:val=\"14\"/><w:szCs w:val=\"14\"/></w:rPr>"
    )
    #expect(small.count == 10)
  }
}
