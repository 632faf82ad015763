import CQREncode

/// The dark squares of a QR code.
struct QRMatrix {
  /// Dark squares side by side in a row.
  struct Run {
    /// From 0, at the top.
    var row: Int
    /// The first dark square, from 0 at the left.
    var column: Int
    /// How many dark squares; at least one.
    var length: Int
  }

  /// Squares in a row and in a column, without the quiet zone.
  let side: Int
  /// Row by row, from left to right.
  let runs: [Run]

  /// The width of the light edge that cameras need, in squares (ISO/IEC 18004, 9.1).
  static let quiet = 4

  /// `nil` when the text is empty or too long for a code.
  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard let squares = code.pointee.data else { return nil }
    self.side = side
    runs = (0..<side).flatMap { row in
      Self.runs(in: UnsafeBufferPointer(start: squares + row * side, count: side), row)
    }
  }

  /// The lowest bit of a byte says whether its square is dark.
  private static func runs(in squares: UnsafeBufferPointer<UInt8>, _ row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, square) in squares.enumerated() where square & 1 == 1 {
      if let last = runs.last, last.column + last.length == column {
        runs[runs.count - 1].length += 1
      } else {
        runs.append(Run(row: row, column: column, length: 1))
      }
    }
    return runs
  }
}
