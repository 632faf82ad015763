import CivilTime
import Documents
import Renderers
import Testing

struct XLSXTests {
  private func sheet() throws -> ReadSheet {
    try #require(try Sample.book([Sample.sheet()]).sheets.first)
  }

  @Test func `values keep their types`() throws {
    let cells = try sheet().cells
    #expect(cells["A3"].map { [$0.type, $0.value] } == ["n", "1"])
    #expect(cells["B3"].map { [$0.type, $0.value] } == ["s", "«Весёлая кисточка»"])
    #expect(cells["D4"].map { [$0.type, $0.value] } == ["empty", ""])
    #expect(cells["D2"].map { [$0.type, $0.value, $0.format] } == ["d", "2026-10-01", "dd.mm.yy"])
    #expect(Set(cells.values.map(\.font)) == ["Arial"])
  }

  @Test func `people are numbers that show their unit, also where they are yet to be filled in`()
    throws
  {
    let cells = try sheet().cells
    let format = "0\" чел\""
    #expect(cells["D3"].map { [$0.type, $0.value, $0.format] } == ["n", "15", format])
    #expect(cells["E4"].map { [$0.type, $0.value, $0.format] } == ["n", "0", format])
    #expect(cells["D4"]?.format == format)
    #expect(cells["A3"]?.format == "General")
  }

  @Test func `where nothing can stand is a grey dash`() throws {
    let cell = try #require(try sheet().cells["E3"])
    #expect([cell.type, cell.value, cell.color] == ["s", "–", "FF808080"])
  }

  @Test func `header spans are joined and data cells are not`() throws {
    #expect(try sheet().merged == ["A1:A2", "B1:B2", "C1:C2", "D1:E1"])
  }

  @Test func `the header stays in sight, repeats on paper and filters`() throws {
    let sheet = try sheet()
    #expect(sheet.freeze == "C3")
    #expect(sheet.titleRows == "$1:$2")
    #expect(sheet.filter == "A2:E4")
    #expect(!sheet.protected)
  }

  @Test func `it prints on A4 across, one page wide`() throws {
    let sheet = try sheet()
    #expect([sheet.orientation, sheet.paper, sheet.fitHeight] == ["landscape", "9", "0"])
    #expect(sheet.fit)
    #expect(sheet.header.center == "Приложение 1. Отдел «Художественный»")
    #expect(sheet.header.right == "")
    #expect(sheet.footer == "Стр. &P из &N")
  }

  @Test func `signatures stand below the table after an empty row`() throws {
    let cells = try sheet().cells
    #expect(cells["A5"]?.type == "empty")
    #expect(cells["A6"]?.value == "Руководитель подразделения ____________________ А.А. Иванова")
  }

  @Test func `columns have their widths`() throws {
    let widths = try sheet().widths
    #expect(widths.count >= 4)
    #expect(abs((widths.first ?? 0) - 5.71) < 0.01)
    #expect(abs(widths[1] - 24.71) < 0.01)
  }

  @Test func `nothing is computed and nothing is linked`() throws {
    #expect(try Sample.book([Sample.sheet()]).suspiciousParts == [])
  }

  @Test func `the file says what it is and when it was decreed`() throws {
    let document = Sample.document(
      [try Sample.sheet()],
      date: try Sample.date(20, 11),
      isSample: true
    )
    let book = try Readback.book(Sample.bytes(XLSX(), of: document))
    #expect(book.title == "Мониторинг")
    #expect(book.creator == "МАОУ ДО ДДТ")
    #expect(book.created == "2026-11-20T06:00:00")
    #expect(book.modified == book.created)
    #expect(book.yearsOfParts == [1980])
    #expect(book.sheets.first?.header.right == "ОБРАЗЕЦ")
  }

  @Test func `an undated document has a fixed date`() throws {
    #expect(try Sample.book([Sample.sheet()]).created == "1980-01-01T06:00:00")
  }

  @Test func `two renderings are equal, byte by byte, after more than a second`() async throws {
    let document = Sample.document([try Sample.sheet()], date: try Sample.date(1))
    let first = try Sample.bytes(XLSX(), of: document)
    try await Task.sleep(for: .seconds(2.1))
    #expect(try Sample.bytes(XLSX(), of: document) == first)
  }

  @Test func `books that are written at once do not exchange their dates`() async throws {
    let documents = try (1...28).map {
      Sample.document([Sample.sheet(texts: ["т"])], date: try Sample.date($0))
    }
    let alone = try documents.map { try Sample.bytes(XLSX(), of: $0) }
    let tenfold = Array(repeating: documents.enumerated(), count: 10).joined()
    let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, document) in tenfold {
        group.addTask { (index, try Sample.bytes(XLSX(), of: document)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.allSatisfy { alone[$0.0] == $0.1 })
  }

  @Test func `a document without sheets has no workbook`() throws {
    #expect(try XLSX().content(of: Sample.document([])) == nil)
  }

  @Test func `a sheet without rows is still a sheet`() throws {
    var empty = try Sample.sheet()
    empty.rows = []
    let sheet = try #require(try Sample.book([empty]).sheets.first)
    #expect(sheet.filter == "")
    #expect(sheet.validations == [])
    #expect(
      sheet.cells["A4"]?.value == "Руководитель подразделения ____________________ А.А. Иванова"
    )
  }
}
