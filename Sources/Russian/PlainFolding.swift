/// Folds text of ASCII, Russian letters and common Russian punctuation, byte by byte.
///
/// Nearly every value of a definition is such a text; what it does not know is left to ``Folding``.
struct PlainFolding {
  private let output: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var pendingSpace = false

  /// The folded text; `nil` for a text with other characters.
  static func folded(_ text: String) -> String? {
    var isPlain = false
    let result = text.utf8.withContiguousStorageIfAvailable { input in
      String(unsafeUninitializedCapacity: input.count) { output in
        var folding = PlainFolding(output: output)
        isPlain = folding.fold(input)
        return folding.count
      }
    }
    return isPlain ? result : nil
  }

  private init(output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

  /// Whether the whole input was understood; the folded text is never longer than the text.
  private mutating func fold(_ input: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < input.count {
      let rest = input[index...]
      guard let length = rest[index] < 0x80 ? ascii(rest[index]) : wide(rest) else { return false }
      index += length
    }
    return true
  }

  private mutating func ascii(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x20, 0x09...0x0D: pendingSpace = count > 0
    case 0x41...0x5A: write(byte + 0x20)
    case UInt8(ascii: "'"): write(UInt8(ascii: "\""))
    default: write(byte)
    }
    return 1
  }

  /// Folds a character of several bytes and returns their number; `nil` for an unknown one.
  private mutating func wide(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let second = rest[rest.startIndex + 1]
    switch (rest[rest.startIndex], second) {
    case (0xD0, 0x90...0x9F): write(0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): write(0xD1, second - 0x20)
    case (0xD0, 0xB0...0xBF): write(0xD0, second)
    case (0xD1, 0x80...0x8F): write(0xD1, second)
    case (0xD0, 0x81), (0xD1, 0x91): write(0xD0, 0xB5)
    case (0xC2, 0xA0): pendingSpace = count > 0
    case (0xC2, 0xAB), (0xC2, 0xBB): write(UInt8(ascii: "\""))
    case (0xE2, 0x80): return dash(rest[rest.startIndex + 2])
    default: return nil
    }
    return 2
  }

  /// Folds «–» and «—», given by the last of their three bytes.
  private mutating func dash(_ last: UInt8) -> Int? {
    guard last == 0x93 || last == 0x94 else { return nil }
    write(UInt8(ascii: "-"))
    return 3
  }

  private mutating func write(_ byte: UInt8) {
    writePendingSpace()
    output[count] = byte
    count += 1
  }

  private mutating func write(_ first: UInt8, _ second: UInt8) {
    writePendingSpace()
    output[count] = first
    output[count + 1] = second
    count += 2
  }

  private mutating func writePendingSpace() {
    guard pendingSpace else { return }
    output[count] = UInt8(ascii: " ")
    count += 1
    pendingSpace = false
  }
}
