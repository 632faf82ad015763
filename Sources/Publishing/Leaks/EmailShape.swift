/// The look of an e-mail address, Latin or Cyrillic.
enum EmailShape {
  /// The address around an `@`; `nil` when it is none.
  static func range(around at: Int, in bytes: ScannedBytes) -> Range<Int>? {
    let start = start(before: at, in: bytes)
    let end = end(after: at, in: bytes)
    guard start < at, endsInDomain(bytes[(at + 1)..<end]) else { return nil }
    return start..<end
  }

  private static func start(before at: Int, in bytes: ScannedBytes) -> Int {
    var start = at
    while start > 0 {
      if isLocal(bytes[start - 1]) {
        start -= 1
      } else if start > 1, bytes[start - 1] & 0xC0 == 0x80, isCyrillicLead(bytes[start - 2]) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  private static func end(after at: Int, in bytes: ScannedBytes) -> Int {
    var end = at + 1
    while end < bytes.count {
      if isDomain(bytes[end]) {
        end += 1
      } else if isCyrillicLead(bytes[end]), end + 1 < bytes.count {
        end += 2
      } else {
        break
      }
    }
    // A full stop or a dash after the address belongs to the sentence.
    while end > at + 1, bytes[end - 1] == dot || bytes[end - 1] == dash { end -= 1 }
    return end
  }

  /// Whether there is a dot, and behind the last one two letters or more.
  private static func endsInDomain(_ domain: Slice<ScannedBytes>) -> Bool {
    guard let last = domain.lastIndex(of: dot), last > domain.startIndex else { return false }
    let zone = domain[(last + 1)...]
    guard zone.count >= 2, let first = zone.first else { return false }
    return first.isLatinLetter || isCyrillicLead(first)
  }

  private static let dot = UInt8(ascii: ".")
  private static let dash = UInt8(ascii: "-")

  private static func isCyrillicLead(_ byte: UInt8) -> Bool { byte == 0xD0 || byte == 0xD1 }

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte.isLatinLetter || byte.isDigit || byte == dash || byte == dot
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "%")
  }
}
