import CivilTime
import Documents
import Edition
import Renderers
import Testing

struct XLSXSheetTests {
  struct Names: CustomTestStringConvertible, Sendable {
    var wishes: [String]
    var names: [String]
    var testDescription: String { wishes.joined(separator: ", ") }
  }

  private static let long = "Отдел декоративно-прикладного творчества и дизайна"

  @Test(arguments: [
    Names(wishes: ["Отдел", "ОТДЕЛ", "отдел"], names: ["Отдел", "ОТДЕЛ (2)", "отдел (3)"]),
    Names(wishes: ["Straße", "STRASSE"], names: ["Straße", "STRASSE (2)"]),
    Names(wishes: ["Журнал", "history"], names: ["Журнал (2)", "history (2)"]),
    Names(wishes: ["а[б]:в*г?д/е\\ж"], names: ["а-б--в-г-д-е-ж"]),
    Names(wishes: ["'Об'ём'"], names: ["’Об’ём’"]),
    Names(wishes: ["", "  "], names: ["Лист", "Лист (2)"]),
    Names(
      wishes: [long, long],
      names: ["Отдел декоративно-прикладн…", "Отдел декоративно-прикладн (2)"]
    ),
    Names(
      wishes: [long, "Отдел декоративно-прикладного творчества и керамики"],
      names: ["Отдел декоративно-п… дизайна", "Отдел декоративно-… керамики"]
    ),
    Names(
      wishes: ["\(long) первого корпуса", "\(long) второго корпуса", long],
      names: [
        "Отдел декор… первого корпуса", "Отдел декор… второго корпуса",
        "Отдел декоративно-прикладн…",
      ]
    ),
    Names(
      wishes: [String(repeating: "🎨", count: 20)],
      names: [String(repeating: "🎨", count: 12) + "…"]
    ),
    Names(
      wishes: [String(repeating: "漢", count: 40)],
      names: [String(repeating: "漢", count: 17) + "…"]
    ),
    Names(
      wishes: ["Социально-педагогический отдел"],
      names: ["Социально-педагогич. отдел"]
    ),
    Names(wishes: ["а\u{FFFE}\u{1}б\nв"], names: ["аб в"]),
    Names(wishes: ["A1", "=1+1"], names: ["A1", "=1+1"]),
  ])
  func `sheets get names that every program accepts`(_ example: Names) throws {
    let book = try Sample.book(example.wishes.map { try Sample.sheet(name: $0) })
    #expect(book.sheets.map(\.name) == example.names)
    #expect(book.sheets.allSatisfy { $0.titleRows == "$1:$2" && $0.name.utf16.count <= 31 })
  }

  @Test func `rows are as high as their longest text, and left alone where one line is enough`()
    throws
  {
    let width = 20
    let word = String(repeating: "ш", count: width)
    let texts = [
      "один", word, word + "ш", "\(word) \(word) \(word)", "а\n\nб", "раз два три четыре пять",
      "семинар, вебинар, научно-исследовательская работа",
    ]
    let heights = try #require(try Sample.book([Sample.sheet(texts: texts)]).sheets.first?.heights)
    #expect(heights == ["1": 29, "4": 29, "5": 42, "6": 42, "7": 29, "8": 55])
  }

  @Test func `a joined heading is seen whole`() throws {
    var sheet = try Sample.sheet()
    sheet.header[0][2] = SheetHeading(
      .text("Форма организации образовательной деятельности группы"),
      rowSpan: 2
    )
    let heights = try #require(try Sample.book([sheet]).sheets.first?.heights)
    #expect(heights == ["1": 29, "2": 42])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    var header: [[SheetHeading]]
    var fault: FileFault
    var testDescription: String { fault.russian }
  }

  private static func heading(rows: Int = 1, columns: Int = 1) -> SheetHeading {
    SheetHeading(.text("з"), rowSpan: rows, columnSpan: columns)
  }

  @Test(arguments: [
    Fault(
      header: [
        [heading(), heading(rows: 2), heading()], [heading(columns: 2), heading()],
      ],
      fault: .headingsOverlap(row: 2)
    ),
    Fault(header: [[heading(), heading()]], fault: .headingMissing(row: 1, column: 3)),
    Fault(
      header: [[heading(columns: 3), heading()]],
      fault: .tooManyHeadings(row: 1)
    ),
    Fault(
      header: [[heading(columns: 4)]],
      fault: .headingOutside(row: 1)
    ),
    Fault(
      header: [[heading(rows: 2), heading(), heading()]],
      fault: .headingOutside(row: 1)
    ),
    Fault(
      header: [[heading(columns: 0), heading(), heading()]],
      fault: .headingOutside(row: 1)
    ),
  ])
  func `headings that do not fit together are refused`(_ fault: Fault) {
    let sheet = Sheet(
      name: "Отдел",
      columns: Array(repeating: SheetColumn(letters: 9), count: 3),
      header: fault.header,
      rows: [],
      printTitle: ""
    )
    let document = Sample.document([sheet])
    let expected = RenderingError(document: document.id, fault: .inSheet("Отдел", fault.fault))
    #expect(throws: expected) { try Sample.bytes(XLSX(), of: document) }
    #expect(throws: expected) { try Sample.bytes(CSV(), of: document) }
  }

  @Test func `a row that is too short is refused`() throws {
    var sheet = try Sample.sheet()
    sheet.rows[1].removeLast()
    let document = Sample.document([sheet])
    let expected = RenderingError(
      document: document.id,
      fault: .inSheet("Художественный отдел", .rowWidth(row: 2, cells: 4, columns: 5))
    )
    #expect(throws: expected) { try Sample.bytes(XLSX(), of: document) }
  }

  @Test func `a table that is wider than a sheet is refused`() {
    let sheet = Sheet(
      name: "Лист",
      columns: Array(repeating: SheetColumn(letters: 9), count: 70_000),
      header: [],
      rows: [],
      printTitle: ""
    )
    let document = Sample.document([sheet])
    let expected = RenderingError(
      document: document.id,
      fault: .inSheet("Лист", .tooLarge)
    )
    #expect(throws: expected) { try Sample.bytes(XLSX(), of: document) }
  }

  @Test func `numbers and days beyond what Excel counts are written out`() throws {
    let old = try #require(CalendarDate(year: 1899, month: 5, day: 7))
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    let sheet = Sheet(
      name: "Лист",
      columns: [SheetColumn(letters: 9)],
      header: [],
      rows: [[.integer(.max)], [.integer(-5)], [.date(old)], [.date(last)]],
      printTitle: ""
    )
    let cells = try #require(try Sample.book([sheet]).sheets.first?.cells)
    #expect((1...4).map { cells["A\($0)"]?.type } == ["s", "n", "s", "d"])
    #expect(
      (1...4).map { cells["A\($0)"]?.value }
        == ["9223372036854775807", "-5", "07.05.99", "9999-12-31"]
    )
  }
}
