import Documents
import Testing

struct XLSXPrintTests {
  /// Four columns that are repeated, then so many dates.
  private func sheet(dates: Int, text: String = "Хор") throws -> Sheet {
    let fixed = [4.0, 20, 17, 40, 60]
    return Sheet(
      name: "Отдел",
      title: ["Приложение 1 к Положению", "Мониторинг", "Отдел"],
      columns: (fixed + Array(repeating: 8.5, count: dates)).map { SheetColumn(letters: $0) },
      header: [(0..<fixed.count + dates).map { SheetHeading(.integer($0)) }],
      rows: [[.integer(1)] + Array(repeating: .text(text), count: fixed.count + dates - 1)],
      frozenColumns: 2,
      repeatedColumns: 4,
      printTitle: "Приложение 1",
      signatures: [Signature(post: "Руководитель", name: nil)]
    )
  }

  private func read(_ sheet: Sheet) throws -> ReadSheet {
    try #require(try Sample.book([sheet]).sheets.first)
  }

  @Test func `lines stand over the table and leave header, filter and title rows to it`() throws {
    let sheet = try read(try sheet(dates: 1))
    #expect(
      ["A1", "A2", "A3"].map { sheet.cells[$0]?.value } == [
        "Приложение 1 к Положению", "Мониторинг", "Отдел",
      ]
    )
    #expect(sheet.merged == [])
    #expect(sheet.freeze == "C5")
    #expect(sheet.filter == "A4:F5")
    #expect(sheet.titleRows == "$4:$4")
    #expect(sheet.printArea == "'Отдел'!$A$1:$F$7")
  }

  @Test func `what fits is one page wide`() throws {
    let sheet = try read(try sheet(dates: 1))
    #expect(sheet.fit)
    #expect(sheet.breaks == [])
    #expect(sheet.titleColumns == "")
  }

  @Test func `what would be smaller than 7 points goes on, with the first columns again`() throws {
    var wide = try sheet(dates: 40)
    wide.name = "Социально-педагогический отдел"
    let sheet = try read(wide)
    #expect(!sheet.fit)
    #expect(sheet.titleRows == "$4:$4")
    #expect(sheet.scale >= 70)
    #expect(sheet.titleColumns == "$A:$D")
    #expect(sheet.breaks.count > 1)
    let ends = sheet.breaks + [45]
    // Points of the columns of each page, the repeated ones among them, on paper.
    let repeated: Double = (81 + 4 * 0.71) * 5.72
    for (first, last) in zip(ends, ends.dropFirst()) {
      let width = repeated + Double(last - first) * 9.21 * 5.72
      let printed = width * Double(sheet.scale) / 100
      #expect(printed <= 798)
    }
  }

  @Test func `a heading over columns of several pages is one, as the form has it`() throws {
    var sheet = try sheet(dates: 40)
    sheet.header[0].removeLast(40)
    sheet.header[0].append(SheetHeading(.text("Даты"), columnSpan: 40))
    let book = try read(sheet)
    #expect(book.breaks.count > 1)
    #expect(book.merged == ["F4:AS4"])
    #expect(book.cells.filter { $0.value.value == "Даты" }.map(\.key) == ["F4"])
  }

  @Test func `a line over the table that its first page has no room for goes on below`() throws {
    var wide = try sheet(dates: 40)
    let long = "Приложение 1 к Положению " + String(repeating: "о занятиях ", count: 30)
    wide.title[0] = long
    let book = try read(wide)
    let last = try #require(book.breaks.first)
    #expect(last < 26)
    let column = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(last - 1)))
    #expect(book.merged == ["A1:\(column)1"])
    #expect(book.cells["A1"]?.value == long)
    #expect(book.cells["A1"]?.wraps == true)
    #expect(book.cells["A2"]?.wraps == false)
    #expect(try #require(book.heights["1"]) == 29)
  }

  @Test func `a heading with a word wider than its column is written upwards`() throws {
    let heads = ["Образовательная программа", "Педагог", "Социально-педагогическая"]
    let book = try read(
      Sheet(
        name: "Отдел",
        columns: [10, 10, 20].map { SheetColumn(letters: $0) },
        header: [heads.map { SheetHeading(.text($0)) }],
        rows: [],
        printTitle: ""
      )
    )
    #expect(["A1", "B1", "C1"].map { book.cells[$0]?.rotation } == [90, 0, 0])
    // Fifteen bold letters of 10 points.
    #expect(try #require(book.heights["1"]) >= 90)
  }

  @Test func `a tall row stays on the page of the header`() throws {
    let long = String(repeating: "слово ", count: 600)
    let sheet = try read(try sheet(dates: 1, text: long))
    let heights: Double = sheet.heights.values.reduce(48, +)
    #expect(heights > 300)
    let printed = heights * Double(sheet.scale) / 100
    #expect(printed <= 494)
  }
}
