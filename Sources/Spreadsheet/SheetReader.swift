/// Puts the cells of a sheet together while its part is read.
struct SheetReader {
  private let part: String
  private let book: BookTexts
  private(set) var sheet: Sheet

  private var row = -1
  private var column = -1
  private var cells: [Int: CellValue] = [:]
  private var isRowHidden = false
  private var kind = ""
  private var look: Int?
  private var value = ""
  private var isValue = false
  private var hasFormula = false
  private var inline = RichText()
  private var cellCount = 0

  /// What all sheets of a workbook share.
  struct BookTexts {
    var texts = SharedTexts()
    var formats = NumberFormats()
    var isFrom1904 = false
  }

  init(_ part: String, _ sheet: Sheet, _ book: BookTexts) {
    (self.part, self.sheet, self.book) = (part, sheet, book)
  }

  mutating func add(_ event: XMLEvent) throws(WorkbookFault) {
    switch event {
    case .start(let name, let attributes): try begin(name, attributes)
    case .text(let text): if isValue { value += text }
    case .end(let name): try end(name)
    }
    inline.add(event)
  }

  private mutating func begin(
    _ name: String,
    _ attributes: [String: String]
  ) throws(WorkbookFault) {
    switch name {
    case "row": try beginRow(attributes)
    case "c": try beginCell(attributes)
    case "v": isValue = true
    case "f": hasFormula = true
    case "mergeCell": addArea(attributes["ref"] ?? "")
    case "col": addColumns(attributes)
    default: break
    }
  }

  /// Rows without a number follow the one before.
  private mutating func beginRow(_ attributes: [String: String]) throws(WorkbookFault) {
    row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
    guard (0..<Self.mostRows).contains(row) else { throw .tooLarge(part) }
    column = -1
    cells = [:]
    isRowHidden = attributes["hidden"].isTrue
  }

  /// Cells without an address follow the one before; an address may name another row.
  private mutating func beginCell(_ attributes: [String: String]) throws(WorkbookFault) {
    column = attributes["r"].flatMap { CellReference($0) }?.column ?? column + 1
    guard column < CellReference.mostColumns else { throw .tooLarge(part) }
    kind = attributes["t"] ?? "n"
    look = attributes["s"].flatMap { Int($0) }
    (value, hasFormula, inline) = ("", false, RichText())
  }

  private mutating func end(_ name: String) throws(WorkbookFault) {
    switch name {
    case "v": isValue = false
    case "c":
      guard let value = cellValue else { return }
      cellCount += 1
      guard cellCount <= Self.mostCells else { throw .tooLarge(part) }
      cells[column] = value
    case "row": endRow()
    default: break
    }
  }

  private mutating func endRow() {
    if cells.isEmpty { return }
    let sorted = cells.sorted { $0.key < $1.key }
    sheet.rows.append(
      SheetRow(
        index: row,
        isHidden: isRowHidden,
        cells: sorted.map { SheetCellValue(column: $0.key, value: $0.value) }
      )
    )
    cells = [:]
  }

  /// `nil` for an empty cell.
  private var cellValue: CellValue? {
    switch kind {
    case "s": return Int(value).flatMap { book.texts[$0] }.flatMap(Self.text)
    case "inlineStr": return Self.text(inline.text)
    case "str": return Self.text(value)
    case "b": return value.isEmpty ? nil : .boolean(value.isTrue)
    case "e": return .error(value)
    case "d": return SerialDate.value(iso: value) ?? Self.text(value)
    default: return number
    }
  }

  private var number: CellValue? {
    let text = value.filter { !$0.isWhitespace }
    guard !text.isEmpty else { return hasFormula ? .uncomputed : nil }
    guard let number = Double(text), number.isFinite else { return .text(text) }
    let day =
      book.formats.isDate(look) ? SerialDate.value(number, isFrom1904: book.isFrom1904) : nil
    return day ?? .number(number)
  }

  private static func text(_ text: String) -> CellValue? {
    text.allSatisfy(\.isWhitespace) ? nil : .text(text)
  }

  private mutating func addArea(_ text: String) {
    guard let area = SheetArea(text), sheet.mergedAreas.count < Self.mostAreas else { return }
    if area.rows.count > 1 || area.columns.count > 1 { sheet.mergedAreas.append(area) }
  }

  private mutating func addColumns(_ attributes: [String: String]) {
    guard attributes["hidden"].isTrue, let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first > 0, last >= first,
      sheet.hiddenColumns.count < Self.mostAreas
    else { return }
    sheet.hiddenColumns.append((first - 1)...(last - 1))
  }

  /// No institution has as many groups.
  private static let mostRows = 100_000
  private static let mostCells = 1_000_000
  private static let mostAreas = 10_000
}

extension String {
  /// `1` and `true` are both written.
  var isTrue: Bool { self == "1" || self == "true" }
}

extension String? {
  var isTrue: Bool { self?.isTrue ?? false }
}
