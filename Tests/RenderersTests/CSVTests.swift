import CivilTime
import Documents
import Renderers
import Testing

struct CSVTests {
  private func text(_ sheets: [Sheet]) throws -> String {
    String(
      decoding: try Sample.bytes(CSV(), of: Sample.document(sheets)).dropFirst(3),
      as: UTF8.self
    )
  }

  @Test func `a sheet is one table with one header`() throws {
    let lines = [
      "№;Программа;Форма;Даты / отметки педагога 01.10.26;Даты / отметки педагога 08.10.26",
      "1;«Весёлая кисточка»;Синхронное;15;–",
      "2;Хор;Асинхронное;;0",
    ]
    #expect(try text([Sample.sheet()]) == lines.map { $0 + "\r\n" }.joined())
  }

  @Test func `it begins with a byte-order mark`() throws {
    let bytes = try Sample.bytes(CSV(), of: Sample.document([try Sample.sheet()]))
    #expect(Array(bytes.prefix(4)) == [0xEF, 0xBB, 0xBF] + Array("№".utf8.prefix(1)))
  }

  @Test func `sheets with equal columns follow each other, each row with its sheet`() throws {
    let rows = try Readback.rows(
      Sample.bytes(CSV(), of: Sample.document(["А", "Б"].map { try Sample.sheet(name: $0) }))
    )
    #expect(rows.map(\.last) == ["Лист", "А", "А", "Б", "Б"])
    #expect(rows.allSatisfy { $0.count == 6 })
  }

  @Test func `dates of several sheets stand in their order and lack nothing`() throws {
    let first = try Sample.sheet(name: "А")
    var second = try Sample.sheet(name: "Б")
    second.header[1] = [
      SheetHeading(.date(try Sample.date(5))), SheetHeading(.date(try Sample.date(8))),
    ]
    second.header[0][2] = SheetHeading(.text("Режим"), rowSpan: 2)
    let rows = try Readback.rows(Sample.bytes(CSV(), of: Sample.document([first, second])))
    #expect(
      rows[0] == [
        "№", "Программа", "Форма", "Даты / отметки педагога 01.10.26",
        "Даты / отметки педагога 05.10.26", "Даты / отметки педагога 08.10.26", "Режим", "Лист",
      ]
    )
    #expect(rows[1] == ["1", "«Весёлая кисточка»", "Синхронное", "15", "–", "–", "", "А"])
    #expect(rows[3] == ["1", "«Весёлая кисточка»", "", "–", "15", "–", "Синхронное", "Б"])
  }

  @Test func `columns of equal headings stay apart`() throws {
    var sheet = try Sample.sheet()
    sheet.header[1][1] = sheet.header[1][0]
    let lines = try text([sheet, sheet]).split(separator: "\r\n")
    #expect(lines.count == 5)
    #expect(lines[1] == "1;«Весёлая кисточка»;Синхронное;15;–;Художественный отдел")
  }

  @Test func `a workbook says what its sheets are, also when there is one`() throws {
    let sheet = try Sample.sheet(name: "Отдел")
    let body = Body.workbook(Workbook(title: "", sheets: [sheet], sheetsAre: "Подразделение"))
    var document = Sample.document([sheet])
    document.bodies = [body]
    let rows = try Readback.rows(Sample.bytes(CSV(), of: document))
    #expect(rows.map(\.last) == ["Подразделение", "Отдел", "Отдел"])
    #expect(rows.map(\.first) == ["№", "1", "2"])
  }

  @Test(arguments: [
    "1-2", "3/4", "01.09", "1,5", "12Е5", "12E5", "1e-5", "001", "00", "-0", "-01", "МАР-1",
    "1 мар",
    "1 сентября", "март 2026", "Mar-1", "2026-11-23", "23.11.2026", "15:30", "5 pm", "10 a", "50%",
    "1 000", "1\u{A0}000", "1.", ".5", "1234567890123456", "Истина", "FALSE",
    "12345678901234567890123456789012345678901234567890",
  ])
  func `a text that a spreadsheet would turn into something else is protected`(text: String) throws
  {
    let sheet = Sample.sheet(texts: [text])
    let rows = try Readback.rows(Sample.bytes(CSV(), of: Sample.document([sheet])))
    #expect(rows.last == ["'" + text])
  }

  @Test(arguments: [
    "1", "0", "-5", "123456789012345", "1А", "1Е", "2p", "А1", "май", "марта", "5–6", "1–2 класс",
    "8 (3822) 12-34-56", "группа 1", "https://sferum.ru/1", "№ 1", "истинная", "e", "1-я смена",
    "23.11.2026–06.12.2026", "12 марта и апреля",
  ])
  func `a text that stays itself is bare`(text: String) throws {
    let sheet = Sample.sheet(texts: [text])
    let rows = try Readback.rows(Sample.bytes(CSV(), of: Sample.document([sheet])))
    #expect(rows.last == [text])
  }

  static let cases: [TextCase] = [
    TextCase("=1+1", read: "'=1+1"), TextCase("+7 (3822)", read: "'+7 (3822)"),
    TextCase("@канал", read: "'@канал"),
    TextCase("-", read: "'-"), TextCase("  =A1", read: "'  =A1"),
    TextCase("\u{A0}=A1", read: "'\u{A0}=A1"),
    TextCase("\t=A1", read: "'\t=A1"), TextCase("\r=A1", read: "'=A1"),
    TextCase("\u{0}=A1", read: "'=A1"),
    TextCase("＝1", read: "'＝1"), TextCase("＋1", read: "'＋1"), TextCase("－1", read: "'－1"),
    TextCase("＠x", read: "'＠x"),
    TextCase("-5"), TextCase("+5,25", read: "'+5,25"), TextCase("-0.5", read: "'-0.5"),
    TextCase("-5-5", read: "'-5-5"), TextCase("-,5", read: "'-,5"),
    TextCase("–"), TextCase("«=»"), TextCase("'"), TextCase("а;б"), TextCase("\"кавычки\""),
    TextCase("а,б"),
    TextCase(" край "),
    TextCase("первая\r\nвторая\nтретья\r\rчетвёртая", read: "первая / вторая / третья / четвёртая"),
    TextCase("\n=A1", read: "'=A1"), TextCase("а\u{2028}б\u{2029}в\u{85}г", read: "а / б / в / г"),
    TextCase("а\u{1}\u{FFFE}б", read: "аб"), TextCase("👨‍👩‍👧‍👦"), TextCase("_x0041_"), TextCase("]]>"),
  ]

  @Test func `a text is one field that computes nothing`() throws {
    let sheet = Sample.sheet(texts: Self.cases.map(\.text))
    let rows = try Readback.rows(Sample.bytes(CSV(), of: Sample.document([sheet])))
    #expect(rows.count == Self.cases.count + 1)
    for (row, example) in zip(rows.dropFirst(), Self.cases) {
      #expect(row == [example.read], "\(example)")
    }
  }

  @Test func `what all rows are to be read with stands in a column of its own`() throws {
    let sheets = [Sample.sheet(texts: ["а", "б"]), Sample.sheet(texts: ["в"])]
    let book = Workbook(
      title: "",
      sheets: sheets,
      sheetsAre: "Подразделение",
      remark: Workbook.Remark("Дни без занятий", "4 ноября; 5 ноября")
    )
    var document = Sample.document(sheets)
    document.bodies = [.workbook(book)]
    let rows = try Readback.rows(Sample.bytes(CSV(), of: document))
    #expect(rows.first?.suffix(2) == ["Подразделение", "Дни без занятий"])
    #expect(rows.dropFirst().map(\.last) == Array(repeating: "4 ноября; 5 ноября", count: 3))
  }

  @Test func `numbers of people, whole numbers and dates are written bare`() throws {
    let sheet = Sheet(
      name: "Лист",
      columns: Array(repeating: SheetColumn(letters: 9), count: 4),
      header: [],
      rows: [[.people(15), .integer(-3), .date(try Sample.date(1, 2)), .unavailable]],
      printTitle: ""
    )
    #expect(try text([sheet]) == ";;;\r\n15;-3;01.02.26;–\r\n")
  }
}
