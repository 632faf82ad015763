/// Days as bits, so that hours are counted and overlaps found without a walk.
///
/// Bit 0 is the Monday of the week in which the summer before the school year begins; ``YearDays`` knows the dates.
public struct DaySet: Hashable, Sendable {
  /// How many days there is room for: 73 weeks.
  static let capacity = 512

  private var words = SIMD8<UInt64>(repeating: 0)

  public init() {}

  /// The days of a range, as far as there is room for them.
  init(_ days: Range<Int>) {
    let days = days.clamped(to: 0..<Self.capacity)
    guard !days.isEmpty else { return }
    for word in days.lowerBound >> 6...(days.upperBound - 1) >> 6 {
      let own = days.clamped(to: word << 6..<(word + 1) << 6)
      let bits = own.count == 64 ? UInt64.max : (1 << UInt64(own.count)) - 1
      words[word] = bits << UInt64(own.lowerBound & 63)
    }
  }

  public var isEmpty: Bool { words == SIMD8(repeating: 0) }

  public var count: Int {
    var count = 0
    for word in 0..<8 { count += words[word].nonzeroBitCount }
    return count
  }

  func contains(_ day: Int) -> Bool {
    (0..<Self.capacity).contains(day) && words[day >> 6] >> UInt64(day & 63) & 1 == 1
  }

  /// Whether the two have a day in common.
  public func meets(_ other: Self) -> Bool { !(self & other).isEmpty }

  public static func & (first: Self, second: Self) -> Self { Self(first.words & second.words) }

  public static func | (first: Self, second: Self) -> Self { Self(first.words | second.words) }

  /// The days of the first that the second lacks.
  public static func - (first: Self, second: Self) -> Self { Self(first.words & ~second.words) }

  /// Every day so many days later; what finds no room is lost.
  ///
  /// - Precondition: `days` is in 0..<64.
  func later(by days: Int) -> Self {
    precondition((0..<64).contains(days), "a shift within one word")
    guard days > 0 else { return self }
    var shifted = words &<< UInt64(days)
    for word in 1..<8 { shifted[word] |= words[word - 1] >> UInt64(64 - days) }
    return Self(shifted)
  }

  private init(_ words: SIMD8<UInt64>) { self.words = words }
}

extension DaySet: Sequence {
  /// The numbers of the days, in order.
  public struct Iterator: IteratorProtocol {
    fileprivate var words: SIMD8<UInt64>
    private var word = 0

    fileprivate init(words: SIMD8<UInt64>) { self.words = words }

    public mutating func next() -> Int? {
      while word < 8 {
        let bits = words[word]
        if bits != 0 {
          words[word] = bits & (bits - 1)
          return word << 6 + bits.trailingZeroBitCount
        }
        word += 1
      }
      return nil
    }
  }

  public func makeIterator() -> Iterator { Iterator(words: words) }

  public var underestimatedCount: Int { count }
}
