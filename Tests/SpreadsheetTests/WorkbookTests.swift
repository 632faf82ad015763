import CivilTime
import Packing
import Spreadsheet
import Testing

/// Workbooks of whatever program, and files that only look like ones.
struct WorkbookTests {
  private func row(_ cells: String) -> WorkbookParts {
    WorkbookParts(sheet: "<sheetData><row r=\"1\">\(cells)</row></sheetData>")
  }

  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test(arguments: [
    ("<c r=\"A1\"><v>12</v></c>", CellValue.number(12)),
    ("<c r=\"A1\" t=\"n\"><v> 12.50 </v></c>", .number(12.5)),
    ("<c r=\"A1\" t=\"str\"><f>A2</f><v>14 чел</v></c>", .text("14 чел")),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>да</t><r><t> нет</t></r></is></c>", .text("да нет")),
    ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .boolean(true)),
    ("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", .error("#REF!")),
    ("<c r=\"A1\"><f>SUM(B1:C1)</f></c>", .uncomputed),
    ("<c r=\"A1\"><f>SUM(B1:C1)</f><v>3</v></c>", .number(3)),
    ("<c r=\"A1\"><v>много</v></c>", .text("много")),
  ])
  func `a cell has the type that it says`(_ cell: String, _ value: CellValue) throws {
    #expect(try row(cell).cells() == ["A1": value])
  }

  @Test(arguments: [
    "<c r=\"A1\" s=\"5\"/>", "<c r=\"A1\"><v></v></c>", "<c r=\"A1\" t=\"s\"><v>9</v></c>",
    "<c r=\"A1\" t=\"inlineStr\"><is><t>  </t></is></c>",
    "<c r=\"A1\" t=\"str\"><f>A2</f><v></v></c>",
  ])
  func `a cell without anything is none`(_ cell: String) throws {
    #expect(try row(cell).cells().isEmpty)
  }

  @Test func `shared texts are joined, without the reading of signs`() throws {
    var parts = row(
      "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
    )
    parts.texts =
      "<si><t>а</t></si><si><r><t>б</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> в</t></r>"
      + "<rPh sb=\"0\" eb=\"1\"><t>чтение</t></rPh></si><si><t>г_x000D_д_x005F_x0041_</t></si>"
    #expect(
      try parts.cells() == [
        "A1": .text("а"), "B1": .text("б в"), "C1": .text("г\rд_x0041_"),
      ]
    )
  }

  private static let looks =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yy;@\"/>"
    + "<numFmt numFmtId=\"165\" formatCode=\"0&quot; дней&quot;\"/>"
    + "<numFmt numFmtId=\"166\" formatCode=\"[$-419]D MMMM\"/><numFmt numFmtId=\"167\" formatCode=\"h:mm\"/></numFmts>"
    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
    + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs>"

  @Test(arguments: [
    (0, false), (1, true), (2, true), (3, false), (4, true), (5, false), (9, false),
  ])
  func `a number is a day where it is shown as one`(_ look: Int, _ isDay: Bool) throws {
    var parts = row("<c r=\"A1\" s=\"\(look)\"><v>46350</v></c>")
    parts.looks = Self.looks
    let day = CellValue.date(try date("2026-11-24"), nil)
    #expect(try parts.cells() == ["A1": isDay ? day : .number(46350)])
  }

  @Test func `days are counted from two beginnings`() throws {
    var parts = row(
      "<c r=\"A1\" s=\"1\"><v>44888.5</v></c><c r=\"B1\" t=\"d\"><v>2026-11-24T00:00:00</v></c>"
    )
    parts.looks = Self.looks
    parts.settings = "<workbookPr date1904=\"1\"/>"
    let day = try date("2026-11-24")
    #expect(
      try parts.cells() == [
        "A1": .date(day, TimeOfDay(hour: 12, minute: 0)), "B1": .date(day, nil),
      ]
    )
  }

  @Test func `cells and rows without addresses follow each other`() throws {
    let parts = WorkbookParts(
      sheet:
        "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c>"
        + "</row><row><c><v>5</v></c></row></sheetData>"
    )
    #expect(try parts.cells().keys.sorted() == ["A1", "A6", "B1", "C5", "D5"])
  }

  @Test func `what is hidden and merged is known`() throws {
    let sheet = try WorkbookParts(
      sheet:
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols><sheetData>"
        + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row></sheetData><mergeCells>"
        + "<mergeCell ref=\"A2:B3\"/><mergeCell ref=\"C2:C2\"/><mergeCell ref=\"?\"/></mergeCells>",
      state: " state=\"veryHidden\""
    ).read().sheets[0]
    #expect(sheet.isHidden && sheet.name == "Хор")
    #expect(sheet.hiddenColumns == [1...2])
    #expect(sheet.rows.map(\.isHidden) == [true])
    #expect(sheet.mergedAreas == [SheetArea(rows: 1...2, columns: 0...1)])
  }

  @Test func `the strict edition is read like the other`() throws {
    var parts = row("<c r=\"A1\"><v>12</v></c>")
    parts.main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    #expect(try parts.cells() == ["A1": .number(12)])
  }

  @Test(arguments: [
    ("A1", 0, 0), ("$AA$10", 9, 26), ("xfd1048576", 1_048_575, 16_383),
  ])
  func `an address names a row and a column`(_ text: String, _ row: Int, _ column: Int) {
    let plain = text.replacing("$", with: "")
    #expect(CellReference(plain) == CellReference(row: row, column: column))
    #expect(CellReference.letters(ofColumn: column) == plain.filter(\.isLetter).uppercased())
  }

  @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A-1", "Б1", "A1B"])
  func `what is no address is refused`(_ text: String) { #expect(CellReference(text) == nil) }

  @Test func `declarations, damaged parts and missing ones are refused`() throws {
    var parts = WorkbookParts()
    parts.others["xl/sharedStrings.xml"] = Array(
      "<!DOCTYPE a [<!ENTITY b \"c\">]><sst>&b;</sst>".utf8
    )
    #expect(throws: WorkbookFault.declaresEntities("xl/sharedStrings.xml")) { try parts.read() }
    parts.others["xl/sharedStrings.xml"] = Array("<sst><si>".utf8)
    #expect(throws: WorkbookFault.damaged("xl/sharedStrings.xml")) { try parts.read() }
    let other = try ZipArchive.bytes(of: [.init("a.txt", [1])])
    #expect(throws: WorkbookFault.missingPart("xl/workbook.xml")) { try Workbook(xlsx: other) }
  }

  @Test func `sizes are bounded, whatever they say`() throws {
    let far = row("<c r=\"A1\"><v>1</v></c>").part(
      "worksheet",
      "<sheetData><row r=\"900000\"><c r=\"A900000\"><v>1</v></c></row></sheetData>"
    )
    var parts = WorkbookParts()
    parts.others["xl/worksheets/sheet1.xml"] = far
    #expect(throws: WorkbookFault.tooLarge("xl/worksheets/sheet1.xml")) { try parts.read() }
    parts.others["xl/worksheets/sheet1.xml"] = Array(repeating: 0x20, count: 65 << 20)
    #expect(throws: WorkbookFault.tooLarge("xl/worksheets/sheet1.xml")) { try parts.read() }
    let deep = String(repeating: "<a>", count: 5_000)
    parts.others["xl/worksheets/sheet1.xml"] = Array(deep.utf8)
    #expect(throws: WorkbookFault.damaged("xl/worksheets/sheet1.xml")) { try parts.read() }
  }

  @Test func `a workbook that is cut off anywhere is refused, and stops nothing`() throws {
    let whole = try row("<c r=\"A1\"><v>12</v></c>").bytes()
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: WorkbookFault.self) { try Workbook(xlsx: Array(whole[..<length])) }
    }
  }

  @Test func `a byte that is another one never stops the program`() throws {
    let whole = try row("<c r=\"A1\" t=\"s\"><v>0</v></c>").bytes()
    for place in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[place] ^= 0x55
      _ = try? Workbook(xlsx: bytes)
    }
  }

  @Test(arguments: [
    WorkbookFault.notWorkbook, .cutOff, .otherFormat("документ Word"), .locked, .missingPart("а"),
    .damaged("а"),
    .tooLarge("а"), .declaresEntities("а"),
  ])
  func `each fault has its words`(_ fault: WorkbookFault) {
    #expect(!fault.message.isEmpty && !fault.remedy.isEmpty)
    #expect(!fault.message.hasSuffix(".") && !fault.remedy.hasSuffix("."))
  }
}
