/// Looks through files piece by piece, so that a large one takes time and no memory.
///
/// Pieces overlap: each contact is told by the one piece that shows what stands around it.
struct PiecewiseScan {
  /// Looks through each piece.
  private let scanner: LeakScanner
  /// In bytes, as is ``margin``.
  private let pieceSize: Int
  /// At an end of a piece where the file goes on, contacts are left to the next piece.
  private let margin: Int
  /// The bytes that are looked at, with the margin of the piece before.
  private var piece: [UInt8] = []

  /// No contact with what stands around it is longer than `margin` bytes; a piece is longer than
  /// two margins.
  init(_ scanner: LeakScanner, pieceSize: Int = 1 << 20, margin: Int = 1 << 15) {
    self.scanner = scanner
    self.pieceSize = pieceSize
    self.margin = margin
  }

  /// All leaks of an open file, in the order of their places.
  mutating func leaks(in file: Descriptor, path: String) throws(SystemFault) -> [Leak] {
    var leaks: [Leak] = []
    var (line, isFirst, isLast) = (1, true, false)
    piece.removeAll(keepingCapacity: true)
    while !isLast {
      isLast = try !file.read(appendingTo: &piece, upTo: pieceSize)
      let told = (isFirst ? 0 : margin)..<(isLast ? .max : piece.count - margin)
      if !piece.isEmptyOfSigns {
        leaks += scanner.leaks(in: piece, path: path, telling: told, firstLine: line)
      }
      if isLast { continue }
      let passed = piece.count - 2 * margin
      line += piece[..<passed].count { $0 == 0x0A }
      piece.removeFirst(passed)
      isFirst = false
    }
    return leaks
  }
}

extension [UInt8] {
  /// Whether there are only zeros, as in the holes of a file.
  fileprivate var isEmptyOfSigns: Bool {
    withUnsafeBytes { bytes in
      let words = bytes.bindMemory(to: UInt64.self)
      return words.allSatisfy { $0 == 0 } && bytes.suffix(bytes.count % 8).allSatisfy { $0 == 0 }
    }
  }
}
