extension String {
  /// The text as it is compared: lower case, «ё» as «е», one plain space between words, one kind
  /// of quotation mark and of dash.
  ///
  /// Composed and decomposed letters («й» as one scalar or two) give the same text.
  public var folded: String { PlainFolding.folded(self) ?? Folding.folded(self) }

  /// Whether the folded text begins with the folded one.
  public func begins(with opening: String) -> Bool {
    let length = opening.utf8.count
    guard utf8.count >= length else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { text in
      opening.utf8.withContiguousStorageIfAvailable { opening in
        opening.indices.allSatisfy { text[$0] == opening[$0] }
      }
    }
    return isSame.flatMap(\.self) ?? utf8.starts(with: opening.utf8)
  }
}

/// Folds any text, scalar by scalar.
struct Folding {
  private var bytes: [UInt8] = []
  private var pendingSpace = false

  static func folded(_ text: String) -> String {
    var folding = Folding()
    folding.bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { folding.append(scalar) }
    return String(decoding: folding.bytes, as: UTF8.self)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: pendingSpace = !bytes.isEmpty
    case 0x41...0x5A: write(scalar.value + 0x20)
    case 0x22, 0x27: write(0x22)
    case 0...0x7F, 0x430...0x44F: write(scalar.value)
    case 0x410...0x42F: write(scalar.value + 0x20)
    case 0x401, 0x451: write(0x435)
    case 0x306: compose(with: 0xB8, 0xB9, else: scalar)
    case 0x308: compose(with: 0xB5, 0xB5, else: scalar)
    default: appendRare(scalar)
    }
  }

  /// Makes «й» of «и» and its mark, and «е» of «е» with the points of «ё».
  private mutating func compose(with letter: UInt8, _ composed: UInt8, else mark: Unicode.Scalar) {
    guard !pendingSpace, bytes.count >= 2, bytes.suffix(2).elementsEqual([0xD0, letter]) else {
      return write(mark.value)
    }
    bytes[bytes.count - 1] = composed
  }

  private mutating func appendRare(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "«", "»", "„", "“", "”", "‘", "’": write(0x22)
    case "–", "—", "‑", "‐", "−", "÷": write(0x2D)
    case _ where scalar.properties.isWhitespace: pendingSpace = !bytes.isEmpty
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { write(lower.value) }
    }
  }

  private mutating func write(_ value: UInt32) {
    if pendingSpace {
      bytes.append(UInt8(ascii: " "))
      pendingSpace = false
    }
    switch value {
    case 0...0x7F: bytes.append(UInt8(truncatingIfNeeded: value))
    case 0x80...0x7FF:
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    default: bytes += (Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [])
    }
  }
}
