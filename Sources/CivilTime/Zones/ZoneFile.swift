/// The parts of a file of a zone that tell of the time after 1901: its table with moments of 64 bits, and the rule behind it.
struct ZoneFile {
  /// Before the first change.
  private(set) var first: ZoneRules.Offset?
  private(set) var changes: [(moment: Int, offset: ZoneRules.Offset)] = []
  /// As POSIX writes it: `<+07>-7`, `EST5EDT,M3.2.0,M11.1.0`.
  private(set) var rule = ""

  /// The numbers of the parts of a table, in the order in which a header tells them.
  private struct Counts {
    var universal, standard, leaps, changes, types, letters: Int

    /// How many bytes the table takes, where moments take so many.
    func size(ofMoment width: Int) -> Int {
      changes * (width + 1) + types * 6 + letters + leaps * (width + 4) + standard + universal
    }
  }

  private static let headerSize = 44

  /// `nil` for bytes of another form; the first version of the format has no moments after 2038.
  init?(_ bytes: [UInt8]) {
    guard let old = Self.counts(in: bytes, at: 0), bytes[4] >= UInt8(ascii: "2") else { return nil }
    let start = Self.headerSize + old.size(ofMoment: 4)
    guard let counts = Self.counts(in: bytes, at: start) else { return nil }
    let table = start + Self.headerSize
    let end = table + counts.size(ofMoment: 8)
    guard counts.types > 0, end <= bytes.count else { return nil }
    guard let offsets = Self.offsets(in: bytes, counts, at: table + counts.changes * 9) else {
      return nil
    }
    first = offsets.first { !$0.isSummer } ?? offsets[0]
    for index in 0..<counts.changes {
      let type = Int(bytes[table + counts.changes * 8 + index])
      guard offsets.indices.contains(type) else { return nil }
      changes.append((Self.number(in: bytes, at: table + index * 8, width: 8), offsets[type]))
    }
    rule = String(decoding: bytes[end...].drop { $0 == 0x0A }.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func counts(in bytes: [UInt8], at start: Int) -> Counts? {
    guard start >= 0, start + headerSize <= bytes.count,
      bytes[start..<start + 4].elementsEqual("TZif".utf8)
    else { return nil }
    let numbers = (0..<6).map { number(in: bytes, at: start + 20 + $0 * 4, width: 4) }
    guard numbers.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    return Counts(
      universal: numbers[0],
      standard: numbers[1],
      leaps: numbers[2],
      changes: numbers[3],
      types: numbers[4],
      letters: numbers[5]
    )
  }

  /// What clocks may show, with its name; `nil` where a name begins behind the letters.
  private static func offsets(in bytes: [UInt8], _ counts: Counts, at start: Int)
    -> [ZoneRules.Offset]?
  {
    let letters = bytes[(start + counts.types * 6)...].prefix(counts.letters)
    var offsets: [ZoneRules.Offset] = []
    for index in 0..<counts.types {
      let place = start + index * 6
      let name = letters.dropFirst(Int(bytes[place + 5])).prefix { $0 != 0 }
      guard Int(bytes[place + 5]) < counts.letters else { return nil }
      offsets.append(
        ZoneRules.Offset(
          seconds: number(in: bytes, at: place, width: 4),
          isSummer: bytes[place + 4] == 1,
          name: String(decoding: name, as: UTF8.self)
        )
      )
    }
    return offsets
  }

  /// A signed number, its highest byte first.
  private static func number(in bytes: [UInt8], at place: Int, width: Int) -> Int {
    let value = bytes[place..<place + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(truncatingIfNeeded: value)
  }
}
