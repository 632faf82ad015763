import Documents
import Renderers
import Testing

/// Texts that break files.
struct DOCXTextTests {
  private static let texts = [
    TextCase("]]> & < > \" '"), TextCase("_x0041_ _x005F_"), TextCase("=1+1"), TextCase("+7 @a -1"),
    TextCase("a\u{0}b\u{1B}c\u{8}", read: "abc"), TextCase("a\u{FFFE}b\u{FFFF}c", read: "abc"),
    TextCase("a\r\nb\rc\td", read: "a b c d"), TextCase("  края  "), TextCase("\u{A0}№\u{A0}5"),
    TextCase("שלום עולם"), TextCase("👩‍👩‍👧 🏳️‍🌈 й"), TextCase("\u{10FFFD}\u{85}\u{9F}"),
    TextCase(String(repeating: "ё", count: 32_768)), TextCase("{{имя}} <w:p/>"), TextCase(""),
    TextCase(String(decoding: [0xED, 0xA0, 0x80, 0x41] as [UInt8], as: UTF8.self)),
  ]

  @Test func `any text is shown in lines and in cells`() throws {
    let rows = Self.texts.map { TableRow([TableCell(text: [.text($0.text)])]) }
    let lines = Self.texts.map { Block.paragraph([.text($0.text)]) }
    let table = Table(columns: [TableColumn()], header: rows, rows: rows)
    let file = try PaperSample.read(lines + [.table(table)])
    let read = Self.texts.map(\.read)
    #expect(file.paragraphs.prefix(read.count).map(\.text) == read)
    #expect(file.tables.first?.rows.map { $0.joined() } == read + read)
    let faults = try file.faults + DOCXRules(file).faults()
    #expect(faults == [])
  }

  @Test func `any text is told by names, titles and addresses`() throws {
    let texts = Self.texts.filter { $0.text.utf8.count < 100 }
    let text = texts.map(\.text).joined()
    let table = Table(caption: [.text(text)], columns: [TableColumn()], header: [], rows: [])
    let links = texts.map { Inline.link(.address("https://a.example/" + $0.text), ["сюда"]) }
    let code = QRCode("https://a.example/", description: text)
    var document = HTMLFixture.document([
      .paragraph(links), .table(table), .qrCode(code),
      .paragraph(texts.map { .blank(name: $0.text, letters: 3) }),
    ])
    document.title = text
    document.imprint.institution = text
    let file = try PaperSample.read(document)
    let read = texts.map(\.read).joined()
    #expect(
      [file.title, file.creator, file.tables.first?.caption, file.pictures.first] == [
        read, read, read, read,
      ]
    )
    #expect(file.controls.map(\.name) == texts.map(\.read))
    let faults = try file.faults + DOCXRules(file).faults()
    #expect(faults == [])
  }

  @Test func `the name of a field has as many letters as Word allows`() throws {
    let long = String(repeating: "🏫", count: 40)
    let control = try #require(
      try PaperSample.read([.paragraph([.blank(name: long, letters: 1)])]).controls.first
    )
    #expect(control.name == String(repeating: "🏫", count: 32))
  }
}
