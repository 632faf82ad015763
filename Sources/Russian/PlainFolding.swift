/// Folds text of ASCII, Russian letters and common Russian punctuation, byte by byte.
///
/// Nearly every value of a definition is such a text; what it does not know is left to ``Folding``.
/// It compares bytes with `>=` and not with ranges: those cost unoptimised builds, and so every test
/// that checks an institution, ten times as much.
struct PlainFolding {
  private let output: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var pendingSpace = false

  /// The folded text; `nil` for a text with other characters.
  static func folded(_ text: String) -> String? {
    var isPlain = false
    let result = text.utf8.withContiguousStorageIfAvailable { input in
      String(unsafeUninitializedCapacity: input.count) { output in
        guard let start = input.baseAddress, let output = output.baseAddress else {
          isPlain = true
          return 0
        }
        var folding = PlainFolding(output: output)
        isPlain = folding.fold(start, input.count)
        return folding.count
      }
    }
    return isPlain ? result : nil
  }

  private init(output: UnsafeMutablePointer<UInt8>) { self.output = output }

  /// Whether the whole input was understood; the folded text is never longer than the text.
  private mutating func fold(_ input: UnsafePointer<UInt8>, _ size: Int) -> Bool {
    var index = 0
    while index < size {
      if input[index] < 0x80 {
        ascii(input[index])
        index += 1
      } else {
        guard let length = wide(input + index) else { return false }
        index += length
      }
    }
    return true
  }

  private mutating func ascii(_ byte: UInt8) {
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
      pendingSpace = count > 0
    } else if byte >= 0x41, byte <= 0x5A {
      write(byte + 0x20)
    } else {
      write(byte == 0x27 ? 0x22 : byte)
    }
  }

  /// Folds a character of several bytes and returns their number; `nil` for an unknown one.
  private mutating func wide(_ character: UnsafePointer<UInt8>) -> Int? {
    let second = character[1]
    if character[0] == 0xD0 { return afterD0(second) }
    if character[0] == 0xD1 { return afterD1(second) }
    if character[0] == 0xC2 { return afterC2(second) }
    return character[0] == 0xE2 && second == 0x80 ? dash(character[2]) : nil
  }

  /// Folds «А» to «Я», «а» to «п» and «Ё».
  private mutating func afterD0(_ second: UInt8) -> Int? {
    if second >= 0xB0 {
      write(0xD0, second)
    } else if second >= 0xA0 {
      write(0xD1, second - 0x20)
    } else if second >= 0x90 {
      write(0xD0, second + 0x20)
    } else if second == 0x81 {
      write(0xD0, 0xB5)
    } else {
      return nil
    }
    return 2
  }

  /// Folds «р» to «я» and «ё».
  private mutating func afterD1(_ second: UInt8) -> Int? {
    guard second <= 0x8F || second == 0x91 else { return nil }
    if second == 0x91 { write(0xD0, 0xB5) } else { write(0xD1, second) }
    return 2
  }

  /// Folds the space that does not break, and the two marks of quotation.
  private mutating func afterC2(_ second: UInt8) -> Int? {
    if second == 0xA0 {
      pendingSpace = count > 0
    } else if second == 0xAB || second == 0xBB {
      write(0x22)
    } else {
      return nil
    }
    return 2
  }

  /// Folds «–» and «—», given by the last of their three bytes.
  private mutating func dash(_ last: UInt8) -> Int? {
    guard last == 0x93 || last == 0x94 else { return nil }
    write(0x2D)
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
    output[count] = 0x20
    count += 1
    pendingSpace = false
  }
}
