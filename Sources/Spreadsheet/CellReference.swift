/// The address of a cell: `F7`; both are counted from 0.
public struct CellReference: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  /// `nil` for what is no address, or lies beyond the last cell of a sheet.
  public init?(_ text: String) {
    let letters = text.utf8.prefix { $0 != 0x24 && $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let row = Int(String(decoding: digits, as: UTF8.self)), row > 0, row <= Self.mostRows
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 | 0x20) - 0x60 }
    guard column <= Self.mostColumns else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }

  /// The letters of a column: 0 is `A`, 26 is `AA`.
  public static func letters(ofColumn column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(0x41 + column % 26)))
    return column < 26 ? last : letters(ofColumn: column / 26 - 1) + last
  }

  static let mostRows = 1_048_576
  static let mostColumns = 16_384
}

extension SheetArea {
  /// `A1:B2`; `nil` for what is none.
  init?(_ text: String) {
    let ends = text.split(separator: ":").map { String($0).replacing("$", with: "") }
    guard let first = ends.first.flatMap({ CellReference($0) }),
      let last = ends.last.flatMap({ CellReference($0) }), ends.count < 3
    else { return nil }
    self.init(
      rows: min(first.row, last.row)...max(first.row, last.row),
      columns: min(first.column, last.column)...max(first.column, last.column)
    )
  }
}
