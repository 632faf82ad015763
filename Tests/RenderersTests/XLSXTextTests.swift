import Documents
import Renderers
import Testing

struct XLSXTextTests {
  static let cases: [TextCase] = [
    TextCase("=1+1"), TextCase("+7 (3822) 00-00-00"), TextCase("@канал"), TextCase("-"),
    TextCase("{=SUM(A1)}"),
    TextCase("_x0041_"), TextCase("_x0041_x0042_"), TextCase("__x000D_"), TextCase("_x004"),
    TextCase("_xABcd_ё"),
    TextCase("_x005F_x0041_"), TextCase("a_xb_x"), TextCase("_x00g1_"),
    TextCase("а\u{FFFE}б\u{FFFF}в", read: "абв"), TextCase("\u{FFFD}\u{FFC0}"),
    TextCase("а\u{0}б\u{1}в\u{1F}г\u{8}", read: "абвг"), TextCase("таб\tуляция"),
    TextCase("строка\r\nстрока\rстрока\nстрока", read: "строка\nстрока\nстрока\nстрока"),
    TextCase("👨‍👩‍👧‍👦 🇷🇺 🎨"), TextCase("й = й"), TextCase("]]>"), TextCase("<b>&amp;&lt;</b> \"'"),
    TextCase(" пробелы по краям "), TextCase("שלום مرحبا"), TextCase("https://sferum.ru/"),
    TextCase("javascript:alert(1)"), TextCase("01.10.2026"), TextCase("007"), TextCase("true"),
    TextCase("\u{7F}\u{85}"),
    TextCase(String(repeating: "я", count: 32_767)),
  ]

  @Test func `text stays the text that it is`() throws {
    let book = try Sample.book([Sample.sheet(texts: Self.cases.map(\.text))])
    let cells = try #require(book.sheets.first?.cells)
    for (index, example) in Self.cases.enumerated() {
      let cell = try #require(cells["A\(index + 2)"])
      #expect(cell.type == "s", "\(example)")
      #expect(book.strings.contains(example.read), "\(example)")
      // This is how openpyxl decodes escapes.
      #expect(cell.value == example.read.replacing("x005F_", with: ""), "\(example)")
    }
    #expect(book.suspiciousParts == [])
  }

  @Test func `text of nothing but control characters leaves an empty cell`() throws {
    let cell = try Sample.book([Sample.sheet(texts: ["\u{1}\u{FFFE}"])]).sheets.first?.cells["A2"]
    #expect(cell?.value == "")
  }

  @Test(arguments: [
    String(repeating: "я", count: 32_768), String(repeating: "🎨", count: 16_384),
  ])
  func `text that a cell cannot hold is refused and never cut`(_ text: String) throws {
    let document = Sample.document([Sample.sheet(texts: [text])])
    let expected = RenderingError(
      document: document.id,
      fault: .inSheet("Лист", .inCell("A2", .textTooLong(units: 32_768, limit: 32_767)))
    )
    #expect(throws: expected) { try Sample.bytes(XLSX(), of: document) }
  }

  @Test func `print titles are text and no codes`() throws {
    let cases: [TextCase] = [
      TextCase("Кружок & Ко", read: "Кружок && Ко"), TextCase("M&G", read: "M＆G"),
      TextCase("&[Picture]", read: "＆[Picture]"), TextCase("A&&G", read: "A&&＆G"),
      TextCase("12 групп"), TextCase("а\u{FFFE}\u{1}б", read: "аб"), TextCase(""),
    ]
    let sheets = try cases.map { example in
      var sheet = try Sample.sheet()
      sheet.printTitle = example.text
      return sheet
    }
    #expect(try Sample.book(sheets).sheets.map(\.header.center) == cases.map(\.read))
  }

  @Test func `a print title that is too long ends in an ellipsis`() throws {
    var sheet = try Sample.sheet()
    sheet.printTitle = String(repeating: "&", count: 40_000)
    let header = try #require(try Sample.book([sheet]).sheets.first?.header.center)
    #expect(header == String(repeating: "&", count: 252) + "…")
  }

  @Test(arguments: ["ш", "🎨", "€"])
  func `a print title may fill its room with any letters`(_ letter: String) throws {
    var sheet = try Sample.sheet()
    sheet.printTitle = String(repeating: letter, count: 253 / letter.utf16.count)
    let header = try #require(try Sample.book([sheet]).sheets.first?.header.center)
    #expect(header == sheet.printTitle)
  }
}
