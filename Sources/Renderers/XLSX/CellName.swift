/// The names of cells as people see them: B7.
enum CellName {
  static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The name of the cell, both numbers counted from 0.
  static func name(row: Int, column: Int) -> String { "\(letters(ofColumn: column))\(row + 1)" }
}
