import Packing
import Spreadsheet

/// A workbook written by hand, part by part.
struct WorkbookParts {
  var sheet = "<sheetData/>"
  var texts = ""
  var looks = ""
  var settings = ""
  var state = ""
  var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// Parts that are added, or take the place of others.
  var others: [String: [UInt8]] = [:]

  /// The bytes, or those of the read workbook.
  func bytes() throws -> [UInt8] {
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var parts: [String: [UInt8]] = [
      "_rels/.rels": relations([("r", "\(links)/officeDocument", "xl/workbook.xml")]),
      "xl/_rels/workbook.xml.rels": relations([
        ("a", "\(links)/worksheet", "/xl/worksheets/sheet1.xml"),
        ("b", "\(links)/sharedStrings", "sharedStrings.xml"),
        ("c", "\(links)/styles", "styles.xml"),
      ]),
      "xl/workbook.xml": part(
        "workbook",
        "\(settings)<sheets><sheet name=\"Хор\" sheetId=\"1\"\(state) xmlns:r=\"\(links)\" r:id=\"a\"/></sheets>"
      ),
      "xl/worksheets/sheet1.xml": part("worksheet", sheet),
      "xl/sharedStrings.xml": part("sst", texts),
      "xl/styles.xml": part("styleSheet", looks),
    ]
    parts.merge(others) { $1 }
    return try ZipArchive.bytes(
      of: parts.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }
    )
  }

  func read() throws -> Workbook { try Workbook(xlsx: bytes()) }

  /// The values of the only sheet by address.
  func cells() throws -> [String: CellValue] {
    let cells = try read().sheets[0].rows.flatMap { row in
      row.cells.map { cell in
        (CellReference.letters(ofColumn: cell.column) + "\(row.index + 1)", cell.value)
      }
    }
    return Dictionary(uniqueKeysWithValues: cells)
  }

  func part(_ name: String, _ content: String) -> [UInt8] {
    Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><\(name) xmlns=\"\(main)\">\(content)</\(name)>"
        .utf8
    )
  }

  private func relations(_ all: [(id: String, type: String, target: String)]) -> [UInt8] {
    let list = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return Array("<?xml version=\"1.0\"?><Relationships>\(list.joined())</Relationships>".utf8)
  }
}
