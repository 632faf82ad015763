import DelimitedText
import Diagnostics
import Glibc
import InstitutionModel
import Russian
import SourceText
import Spreadsheet

/// A table that came back, as a workbook; a text with separators is a workbook of one sheet.
struct ImportedFile {
  /// As the user named it.
  let path: String
  private(set) var workbook = Workbook(sheets: [])
  /// Why nothing can be read of it, or not all.
  private(set) var findings: [Diagnostic] = []

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    if bytes.count >= InputFolder.mostBytes {
      findings = [
        Self.unreadable("файл больше 8 МБ", "скопируйте саму таблицу в новую книгу", path)
      ]
    } else if Self.isText(bytes) {
      if Self.isTable(path) {
        readText(bytes)
      } else {
        let help = "сохраните таблицу как .xlsx или .csv"
        findings = [Self.unreadable("читаются только .xlsx и\u{A0}.csv", help, path)]
      }
    } else {
      do throws(WorkbookFault) { workbook = try Workbook(xlsx: bytes) } catch {
        findings = [Self.unreadable(error.message, error.remedy, path)]
      }
    }
  }

  /// The bytes of the file that the user names; a link to it is followed.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    guard let real = realpath(path, nil) else {
      throw .usage("не удалось прочитать «\(path)»: нет такого файла")
    }
    defer { free(real) }
    let whole = String(cString: real)
    let end = whole.lastIndex(of: "/") ?? whole.startIndex
    let (folder, name) = (String(whole[..<end]), String(whole[end...].dropFirst()))
    do throws(InputFolder.Failure) {
      return try InputFolder(path: folder) { _ in .text }.bytes(of: name)
    } catch {
      throw .world("не удалось прочитать «\(path)»: \(error.reason)")
    }
  }

  /// Whether bytes are no workbook, and perhaps a text.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.starts(with: [0x50, 0x4B]) && !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Whether a text may be a table by its name: one without an ending may.
  private static func isTable(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return true }
    // A damaged workbook is told as one that cannot be read.
    return ["csv", "tsv", "txt", "xlsx"].contains(name[dot...].dropFirst().lowercased())
  }

  private mutating func readText(_ bytes: [UInt8]) {
    let id = SourceFileID(index: 0)
    let (file, refusals) = DelimitedText.decode(bytes: bytes, path: path, id: id)
    guard refusals.isEmpty else {
      findings = refusals.map { Self.unreadable($0.message, $0.help ?? "", path) }
      return
    }
    let (rows, diagnostics) = DelimitedText.numberedRows(of: file, id: id)
    findings = diagnostics.map { finding in
      let line = finding.range.map { file.text.prefix(Int($0.lower)).count { $0 == 0x0A } + 1 }
      var told = finding
      (told.range, told.labels) = (nil, [])
      told.path = path + (line.map { ", строка \($0)" } ?? "")
      return told
    }
    workbook.sheets = [Sheet(rows: rows)]
  }

  private static func unreadable(_ message: String, _ help: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "table-is-readable",
      "таблица не читается: \(message)",
      at: nil,
      in: path,
      help: help
    )
  }

  /// The finding with the place of its cell in words.
  func placed(_ finding: Diagnostic) -> Diagnostic {
    guard let range = finding.range else { return finding }
    var told = finding
    told.range = nil
    told.path = "\(path), \(words(for: CellPlace(range)))"
    told.labels = []
    for label in finding.labels where label.text == "другая ячейка" {
      told.message += " (\(words(for: CellPlace(label.range))))"
    }
    return told
  }

  /// «лист «Художественный отдел», строка 7, столбец F».
  func words(for place: CellPlace) -> String {
    let sheet =
      workbook.sheets.indices.contains(place.sheet) ? workbook.sheets[place.sheet].name : ""
    let cell =
      "строка \(place.cell.row + 1), столбец \(CellReference.letters(ofColumn: place.cell.column))"
    return sheet.isEmpty ? cell : "лист «\(sheet)», \(cell)"
  }
}

extension Sheet {
  /// The only sheet of a text.
  fileprivate init(rows: [(number: Int, cells: [Term])]) {
    self.init(name: "")
    self.rows = rows.map { number, cells in
      SheetRow(
        index: number,
        cells: cells.enumerated().filter { !$0.element.value.isEmpty }.map {
          SheetCellValue(column: $0.offset, value: .text($0.element.value.withoutGuard))
        }
      )
    }
  }
}

extension String {
  /// Our own texts have an apostrophe before what a spreadsheet would take for a formula or a number.
  fileprivate var withoutGuard: String { hasPrefix("'") ? String(dropFirst()) : self }
}
