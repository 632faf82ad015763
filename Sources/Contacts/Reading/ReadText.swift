/// A text as its reader sees it, for looking through: folded to one case, one width, one kind of
/// space, dash, dot and digit, without signs that nobody sees.
///
/// What is parted for the reader (blocks, cells, lines) has a ``Sign/part`` between.
public struct ReadText: Sendable {
  /// What a sign of the text can mean that is no character of it.
  enum Sign {
    /// Ends what is read together.
    static let part = UInt8(ascii: "\n")
    /// A new line within a block.
    static let line: UInt8 = 0x0B
    /// The same as a text.
    static let lineText = "\u{B}"
    /// Begins an address, up to the next part.
    static let address: UInt8 = 0x01
    /// Stands for a sign that is neither letter, digit nor one of ours.
    static let other: UInt8 = 0x1F
    /// Stands for a byte that is no UTF-8: a letter of another encoding, or no letter at all.
    static let undecodable: UInt8 = 0xFF
  }

  /// From here on the text and its source, of less than 4 GB, go in step.
  struct Place {
    /// Of the text.
    let offset: UInt32
    /// Of the source.
    let source: UInt32

    /// Both in bytes.
    init(offset: Int, source: Int) {
      self.offset = UInt32(truncatingIfNeeded: offset)
      self.source = UInt32(truncatingIfNeeded: source)
    }
  }

  /// Parts that stand behind each text.
  static let room = 8

  /// In UTF-8, with ``room`` behind.
  var bytes: [UInt8]
  /// In order of both.
  var places: [Place]

  /// The stretch of the source that a stretch of the text was read from.
  func source(of range: Range<Int>) -> Range<Int> {
    let lower = source(of: range.lowerBound)
    return lower..<max(source(of: range.upperBound - 1) + 1, lower + 1)
  }

  /// By the last place at or before the offset.
  private func source(of offset: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle].offset) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return Int(places[low - 1].source) + offset - Int(places[low - 1].offset)
  }
}
