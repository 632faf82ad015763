/// The looks of addresses by which people join chats and calls, found in one pass.
struct JoinShapes: Sendable {
  /// By the last byte of the shape, then of all that end so.
  private let shapes: [[[UInt8]]]

  /// - Parameter shapes: Parts of addresses, such as `/join/` or `psw=`.
  init(_ shapes: [String]) {
    var byEnd = [[[UInt8]]](repeating: [], count: 256)
    for shape in Set(shapes.map(Reading.folded)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      if let last = shape.last { byEnd[Int(last)].append(shape) }
    }
    self.shapes = byEnd
  }

  /// Whether a shape ends with the byte.
  func mayEnd(with byte: UInt8) -> Bool { !shapes[Int(byte)].isEmpty }

  /// The shape whose last byte stands at a position.
  func range(endingAt position: Int, in text: ScannedBytes) -> Range<Int>? {
    for shape in shapes[Int(text[position])] {
      guard let start = Self.start(of: shape, endingAt: position, in: text),
        Self.begins(at: start, in: text, with: shape[0]),
        !Self.isHost(shape) || text.byte(position + 1).isLetter || text.byte(position + 1).isDigit
      else { continue }
      return start..<(position + 1)
    }
    return nil
  }

  /// Where a shape begins that ends at a position; lines may end within it.
  private static func start(
    of shape: [UInt8],
    endingAt position: Int,
    in text: ScannedBytes
  ) -> Int? {
    var start = position + 1
    for byte in shape.reversed() {
      start -= text.byte(start - 1) == ReadText.Sign.line ? 2 : 1
      guard text.byte(start) == byte else { return nil }
    }
    return start
  }

  /// Whether it is a host, whose front page may be named.
  private static func isHost(_ shape: [UInt8]) -> Bool {
    shape[0].isLetter && shape.firstIndex(of: UInt8(ascii: "/")) == shape.count - 1
  }

  /// A shape that begins with a letter is no part of a longer word.
  private static func begins(at start: Int, in text: ScannedBytes, with first: UInt8) -> Bool {
    guard first.isLetter || first.isDigit else { return true }
    let before = text.byte(start - 1)
    return !before.isLatinLetter && !before.isDigit && before != UInt8(ascii: "_")
      && before != UInt8(ascii: "-")
  }

  /// Where the address that a shape belongs to ends.
  static func addressEnd(from start: Int, in text: ScannedBytes) -> Int {
    var end = start
    while end < text.count, end - start < 256, isPartOfToken(text[end]) { end += 1 }
    return end
  }

  /// Signs of which tokens are made.
  static func isPartOfToken(_ byte: UInt8) -> Bool {
    byte.isLatinLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
