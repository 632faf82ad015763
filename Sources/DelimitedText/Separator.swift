/// What stands between the cells of a table.
enum Separator: UInt8, CaseIterable {
  /// As spreadsheets of a Russian system save tables.
  case semicolon = 0x3B
  /// As tables are copied.
  case tab = 0x09
  /// As RFC 4180 has it.
  case comma = 0x2C
  /// As tables are written in texts.
  case bar = 0x7C

  /// The separator that the first line with any has most of, outside its quotes.
  ///
  /// A table without any, which has a single column, counts as one with semicolons.
  init(ofHeader lines: some Sequence<UInt8>) {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in lines {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        // A title above the table has none.
        guard counts.isEmpty else { break }
        continue
      }
      if Self(rawValue: byte) != nil { counts[byte, default: 0] += 1 }
    }
    self = .semicolon
    for candidate in Self.allCases
    where counts[candidate.rawValue, default: 0] > counts[rawValue, default: 0] {
      self = candidate
    }
  }

  /// What a line `sep=;` says, which Excel is told to read before the table, and where the line ends.
  static func stated(in text: Slice<UnsafeBufferPointer<UInt8>>) -> (separator: Self, end: Int)? {
    let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let bytes = line.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") }
    guard bytes.count == 5,
      bytes.dropLast().map({ $0 | 0x20 }) == Array("sep\u{3D}".utf8).map({ $0 | 0x20 }),
      let separator = bytes.last.flatMap(Self.init(rawValue:))
    else { return nil }
    return (separator, line.endIndex)
  }
}
