extension QRMatrix {
  /// The code with its light edge in black and white, fine enough to be printed without blurred edges.
  ///
  /// Lines that are alike are not packed one by one, which would take longer than all else of a notice.
  var png: [UInt8] {
    let squares = side + 2 * Self.quiet
    var lines: [UInt8] = []
    lines.reserveCapacity(squares * Self.scale * (squares + 1))
    for row in dark {
      lines.append(PNGFile.asItIs)
      lines += row
      for _ in 1..<Self.scale {
        lines.append(PNGFile.likeTheLineAbove)
        lines += repeatElement(0, count: squares)
      }
    }
    return PNGFile.blackAndWhite(side: squares * Self.scale, lines)
  }

  /// For each row of squares, a byte of eight pixels for each.
  private var dark: [[UInt8]] {
    let squares = side + 2 * Self.quiet
    let light = [UInt8](repeating: 0xFF, count: squares)
    var rows = Array(repeating: light, count: squares)
    for run in runs {
      for column in run.column..<run.column + run.length {
        rows[run.row + Self.quiet][column + Self.quiet] = 0
      }
    }
    return rows
  }

  /// Pixels in the side of a square: as many as a byte has bits.
  private static let scale = 8
}
