import DelimitedText
import Diagnostics
import SourceText
import Testing

struct DelimitedTextTests {
  private func read(
    _ text: String
  ) -> (cells: [[String]], places: [String], codes: [String]) {
    let file = SourceFile(path: "отметки.csv", text: text)
    let (table, diagnostics) = DelimitedText.parse(file, id: SourceFileID(index: 0))
    let lines = table.map { [$0.header] + $0.rows } ?? []
    let places = diagnostics.map { diagnostic in
      diagnostic.range.map { file.substring(Int($0.lower), Int($0.upper)) } ?? "–"
    }
    return (lines.map { $0.map(\.value) }, places, diagnostics.map(\.code.name))
  }

  @Test(arguments: [
    ("а;б\n1;2\n", [["а", "б"], ["1", "2"]]),
    ("а,б\n1,2", [["а", "б"], ["1", "2"]]),
    ("а\tб\r\n1\t2\r\n", [["а", "б"], ["1", "2"]]),
    ("а\r1\r2", [["а"], ["1"], ["2"]]),
    ("\u{FEFF}а;б\n\n;\n  1 ; 2 2 \n", [["а", "б"], ["1", "2 2"]]),
    ("а;б;;\n1;2;;\n3;;;\n", [["а", "б"], ["1", "2"], ["3", ""]]),
    ("\"а, б\";в\n\"1;\"\"2\"\"\r\n3\";4", [["а, б", "в"], ["1;\"2\"\n3", "4"]]),
    ("а;б\nМАОУ \"ДДТ\";2", [["а", "б"], ["МАОУ \"ДДТ\"", "2"]]),
    ("а;б,в\n1;2", [["а", "б,в"], ["1", "2"]]),
    ("а;б\n\"\";2", [["а", "б"], ["", "2"]]),
  ])
  func `a table is read as the spreadsheet meant it`(_ text: String, _ cells: [[String]]) {
    let table = read(text)
    #expect(table.cells == cells)
    #expect(table.codes.isEmpty)
  }

  @Test(arguments: [
    ("", "table-empty", ""),
    ("\u{FEFF}\n ; \n", "table-empty", ""),
    ("а;б\n1;2;3\n4;5", "table-row-length", "3"),
    ("а;б\n1\n4;5", "table-row-length", "1"),
    ("а;б\n1;\"2\n4;5", "table-unclosed-quote", "\""),
    ("а;б\n\"1;2\n4;5", "table-unclosed-quote", "\""),
    ("а;б\n\"1\" раз;2", "table-text-after-quote", "раз"),
  ])
  func `a damaged table says where`(_ text: String, _ code: String, _ place: String) {
    let table = read(text)
    #expect(table.codes == [code])
    #expect(table.places == [place])
  }

  @Test func `the other rows of a damaged table are read`() {
    let table = read("а;б\n1;2;3\n4;5\n6\n7;8")
    #expect(table.cells == [["а", "б"], ["4", "5"], ["7", "8"]])
    #expect(table.codes == ["table-row-length", "table-row-length"])
  }

  @Test func `each cell knows its place`() {
    let file = SourceFile(path: "а.csv", text: "\u{FEFF}имя;б\r\n \"я;ё\" ; 2 \r\n;3")
    let (table, _) = DelimitedText.parse(file, id: SourceFileID(index: 0))
    let cells = (table?.rows ?? []).joined() + (table?.header ?? [])
    let places = cells.map { file.substring(Int($0.range.lower), Int($0.range.upper)) }
    #expect(places == ["\"я;ё\"", "2", "", "3", "имя", "б"])
  }

  @Test func `a table of Russian Excel is decoded, and its ranges count the decoded text`() {
    let bytes: [UInt8] = [0xE3, 0xF0, 0x3B, 0xE4, 0x0D, 0x0A, 0xB9, 0x31, 0x3B, 0x32]
    let id = SourceFileID(index: 0)
    let (file, diagnostics) = DelimitedText.decode(bytes: bytes, path: "а.csv", id: id)
    #expect(diagnostics.isEmpty)
    let table = DelimitedText.parse(file, id: id).table
    #expect(table?.header.map(\.value) == ["гр", "д"])
    #expect(table?.rows.first?.map(\.range.lower) == [9, 14])
    #expect(table?.rows.first?.map(\.value) == ["№1", "2"])
  }

  @Test func `a workbook in place of a table is refused`() {
    let bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0, 0]
    let decoded = DelimitedText.decode(bytes: bytes, path: "а.csv", id: SourceFileID(index: 0))
    #expect(decoded.diagnostics.map(\.code.name) == ["not-a-text"])
  }

  @Test func `any damage is survived`() {
    let text = Array("\u{FEFF}группа;дата\r\n\"а;\"\"б\"\r\n\";\" в;1\n".utf8)
    for length in 0...text.count {
      for damage in [0x22, 0x3B, 0x0A, 0xFF] as [UInt8] {
        let file = SourceFile(path: "а.csv", text: text.prefix(length) + [damage])
        let (table, diagnostics) = DelimitedText.parse(file, id: SourceFileID(index: 0))
        #expect(table != nil || !diagnostics.isEmpty)
      }
    }
  }

  @Test(arguments: [
    ("а;б\n\n1;2\n", [0, 2]), ("\u{FEFF}\n\nа;б\r\n1;\"2\r\n3\"\r\n;\r\n4;5", [2, 3, 5]),
    ("sep=;\nа;б\n1;2", [1, 2]),
  ])
  func `rows are counted as spreadsheets count them`(_ text: String, _ numbers: [Int]) {
    let file = SourceFile(path: "отметки.csv", text: text)
    let rows = DelimitedText.numberedRows(of: file, id: SourceFileID(index: 0)).rows
    #expect(rows.map(\.number) == numbers)
  }
}
