/// What stands between the cells of a table.
enum Separator: UInt8, CaseIterable {
  /// As spreadsheets of a Russian system save tables.
  case semicolon = 0x3B
  /// As tables are copied.
  case tab = 0x09
  /// As RFC 4180 has it.
  case comma = 0x2C

  /// The separator that a header line has most of, outside its quotes.
  ///
  /// A header without any, which has a single column, counts as one with semicolons.
  init(ofHeader line: some Sequence<UInt8>) {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    self = .semicolon
    for candidate in Self.allCases
    where counts[candidate.rawValue, default: 0] > counts[rawValue, default: 0] {
      self = candidate
    }
  }
}
