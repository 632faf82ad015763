/// The groups of digits that a number may be written in, with what stands between.
struct DigitGroups {
  /// Digits that stand together.
  struct Group {
    /// Bytes of the text.
    var range: Range<Int>
    /// What stands before it, back to the group before.
    var separators: Separators
    var count: Int { range.count }
  }

  /// What stands between two groups.
  struct Separators: OptionSet {
    let rawValue: UInt16
    static let space = Self(rawValue: 1)
    static let dash = Self(rawValue: 2)
    static let dot = Self(rawValue: 4)
    static let slash = Self(rawValue: 8)
    static let opening = Self(rawValue: 16)
    static let closing = Self(rawValue: 32)
    /// An asterisk, a grave accent or a tilde, which markup puts around words.
    static let mark = Self(rawValue: 64)
    /// A new line within a block.
    static let line = Self(rawValue: 128)
    static let underscore = Self(rawValue: 1 << 8)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `nil` for a sign that ends a number.
    init?(_ byte: UInt8) {
      switch byte {
      case 0x20: self = .space
      case UInt8(ascii: "-"): self = .dash
      case UInt8(ascii: "."): self = .dot
      case UInt8(ascii: "/"): self = .slash
      case UInt8(ascii: "_"): self = .underscore
      case UInt8(ascii: "("): self = .opening
      case UInt8(ascii: ")"): self = .closing
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"): self = .mark
      case ReadText.Sign.line: self = .line
      case _: return nil
      }
    }
  }

  /// A telephone has eleven digits with its prefix; a twelfth tells that it is another number.
  private static let mostDigits = 12
  /// More signs between two digits part numbers.
  private static let mostSeparators = 6

  /// The groups up to one with the twelfth digit, or to what ends a number.
  private(set) var groups: [Group] = []

  /// From the first digit, or a sign before it, on.
  init(at start: Int, in text: ScannedBytes) {
    var (position, digits) = (start, 0)
    while digits < Self.mostDigits {
      let (separators, first) = Self.separators(at: position, in: text)
      guard text.byte(first).isDigit, first - position <= Self.mostSeparators else { return }
      position = first
      while text.byte(position).isDigit, position - first <= Self.mostDigits { position += 1 }
      groups.append(Group(range: first..<position, separators: separators))
      digits += position - first
    }
  }

  /// What stands before the next group, and where that begins.
  private static func separators(at start: Int, in text: ScannedBytes) -> (Separators, Int) {
    var (separators, position): (Separators, Int) = ([], start)
    while position - start <= mostSeparators, let next = Separators(text.byte(position)) {
      separators.formUnion(next)
      position += 1
    }
    return (separators, position)
  }

  /// How many groups hold exactly so many digits; `nil` where a group goes on past them.
  func count(holding digits: Int) -> Int? {
    var sum = 0
    for (index, group) in groups.enumerated() {
      sum += group.count
      if sum >= digits { return sum == digits ? index + 1 : nil }
    }
    return nil
  }
}
