/// Finds any of many literals in one pass, whose speed does not depend on their number.
///
/// Of each literal the last six bytes, and the windows of six that begin a little earlier, are
/// kept: so only each `stride`-th position of a text has to be looked up, first in a bit table that
/// fits the processor's cache. Only tails are kept, as the heads (`vk.me/join/`) are all alike.
struct LiteralIndex: Sendable {
  /// A length of literals and how far before their end a window begins.
  private struct Place: Hashable, Sendable {
    /// In bytes.
    var length: Int
    /// From the end of the literal back to the window's first byte.
    var distance: Int
  }

  /// In bytes.
  private static let window = 6
  /// Of eight bytes that are loaded at once, those of the window.
  private static let mask: UInt64 = 0xFFFF_FFFF_FFFF

  /// Those that are long enough for a window.
  let literals: Set<[UInt8]>
  /// Literals too short for a window; an address never is.
  private let short: [[UInt8]]
  /// How many positions may be passed over; follows from the shortest literal.
  private let stride: Int
  /// The few places that windows have, whatever their literal.
  private let places: [Place]
  /// The values of all windows.
  private var windows: Set<UInt64> = []
  /// A bit for each hash of a window: mostly 0.
  private var bits: [UInt64]
  /// What is left of a hash are the highest bits.
  private let shift: UInt64

  /// Keeps as many windows of each literal as a stride has positions, whatever its length.
  init(_ literals: Set<[UInt8]>) {
    let long = literals.filter { $0.count >= Self.window }
    self.literals = long
    short = literals.filter { !$0.isEmpty && $0.count < Self.window }
      .sorted { $0.lexicographicallyPrecedes($1) }
    let shortest = long.lazy.map(\.count).min() ?? Self.window
    stride = min(max(shortest - Self.window + 1, 1), 4)
    places = Self.places(of: long, stride: stride)
    // Sixteen bits to a window keep false hits near one in sixteen of the few positions looked at.
    let wanted = max(long.count * stride * 16, 1 << 12)
    let power = UInt64(Int.bitWidth - (wanted - 1).leadingZeroBitCount)
    shift = 64 - power
    bits = Array(repeating: 0, count: 1 << Int(power - 6))
    windows.reserveCapacity(long.count * stride)
    for literal in long { insert(literal) }
  }

  /// Windows of all lengths of literals, each once.
  private static func places(of literals: Set<[UInt8]>, stride: Int) -> [Place] {
    Set(literals.map(\.count)).sorted().flatMap { length in
      (window..<(window + stride)).map { Place(length: length, distance: $0) }
    }
  }

  /// Puts the windows of a literal into set and bits.
  private mutating func insert(_ literal: [UInt8]) {
    for distance in Self.window..<(Self.window + stride) {
      let start = literal.count - distance
      let value = literal[start..<(start + Self.window)].reversed()
        .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      windows.insert(value)
      let hash = hash(of: value)
      bits[hash / 64] |= 1 << UInt64(hash % 64)
    }
  }

  /// The place of a bit; spread by the golden ratio.
  private func hash(of value: UInt64) -> Int {
    Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// Where literals stand, in no particular order.
  func ranges(in bytes: ScannedBytes) -> [Range<Int>] {
    var found = short.flatMap { literal in Self.ranges(of: literal, in: bytes) }
    guard !literals.isEmpty, bytes.count >= Self.window else { return found }
    let raw = UnsafeRawBufferPointer(bytes)
    bits.withUnsafeBufferPointer { bits in
      var position = 0
      // Eight bytes are loaded, so that those who call leave room behind the text.
      let last = min(bytes.count - Self.window, raw.count - 8)
      while position <= last {
        let value = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & Self.mask
        let hash = hash(of: value)
        if bits[hash / 64] >> UInt64(hash % 64) & 1 == 1 {
          found += ranges(ofWindow: value, at: position, in: bytes)
        }
        position += stride
      }
    }
    return found
  }

  /// Literals that have the window at a position, compared byte by byte.
  private func ranges(
    ofWindow value: UInt64,
    at position: Int,
    in bytes: ScannedBytes
  ) -> [Range<Int>] {
    guard windows.contains(value) else { return [] }
    return places.compactMap { place in
      let end = position + place.distance
      let start = end - place.length
      guard start >= 0, end <= bytes.count, literals.contains(Array(bytes[start..<end])) else {
        return nil
      }
      return start..<end
    }
  }

  /// A short literal, compared at each position.
  private static func ranges(of literal: [UInt8], in bytes: ScannedBytes) -> [Range<Int>] {
    guard let first = literal.first, bytes.count >= literal.count else { return [] }
    return (0...(bytes.count - literal.count)).compactMap { start in
      guard bytes[start] == first,
        bytes[start..<(start + literal.count)].elementsEqual(literal)
      else { return nil }
      return start..<(start + literal.count)
    }
  }
}
