/// Typesets a paragraph that comes in pieces: what stands before a piece decides how it begins.
public struct Typesetter {
  private var previous: Unicode.Scalar?
  private var beforeSpace: Unicode.Scalar?
  private var word = TypesetWord()
  private var quotationDepth = 0

  public init() {}

  /// The next piece of the paragraph, typeset; see ``Swift/String/typeset``.
  public mutating func typeset(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    for index in scalars.indices {
      let scalar = replacement(for: scalars[index], following: scalars[(index + 1)...])
      bytes.append(encoding: scalar)
      advance(over: scalar)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Passes over something whose letters are not known, for example a gap to be filled: it is
  /// treated as a word and as a number.
  public mutating func skip() { advance(over: Self.unknown) }

  /// Begins a new line of the same paragraph.
  public mutating func startLine() { advance(over: "\n") }

  private static let unknown: Unicode.Scalar = "\u{FFFC}"
  private static let noBreakSpace: Unicode.Scalar = "\u{A0}"

  private func isNumeric(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isDecimalDigit || $0 == Self.unknown } ?? false
  }

  private mutating func advance(over scalar: Unicode.Scalar) {
    if scalar.isSpace { beforeSpace = previous }
    word.advance(over: scalar, after: previous)
    previous = scalar
  }

  private mutating func replacement(
    for scalar: Unicode.Scalar,
    following: ArraySlice<Unicode.Scalar>
  ) -> Unicode.Scalar {
    switch scalar {
    case " ": bindsSpace(to: following) ? Self.noBreakSpace : scalar
    case "-": isLone(before: following) ? "–" : scalar
    case "—": isAfterWord ? "–" : scalar
    case "\"": quotationMark()
    case "«", "„":
      counted(scalar, +1)
    case "»", "“":
      counted(scalar, -1)
    default: scalar
    }
  }
}

extension Typesetter {
  /// Whether a line must not end at the space before `following`.
  private func bindsSpace(to following: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.bindsWhatFollows { return true }
    if word.isClauseMark || previous == "№" || previous == "§" {
      return following.first.map(isNumeric) ?? true
    }
    guard let next = following.first else { return false }
    if next.isDash, following.dropFirst().first?.isSpace ?? true { return previous != nil }
    if word.isAbbreviatedName, next.isCapital { return true }
    if isNumeric(previous), MeasureWords.begins(following) || isAreaCode(following) { return true }
    if previous == ")", isNumeric(next) { return true }
    return word.isLong && next.isCapital && following.dropFirst().first == "."
  }

  /// Whether `following` goes on with a telephone number: «8 (3822) 00-00-00».
  private func isAreaCode(_ following: ArraySlice<Unicode.Scalar>) -> Bool {
    following.first == "(" && isNumeric(following.dropFirst().first)
  }

  /// Whether a hyphen stands between words, and is none.
  private func isLone(before following: ArraySlice<Unicode.Scalar>) -> Bool {
    isAfterWord && following.first?.isSpace ?? false
  }

  /// Whether a word and a space come before: what begins a line is direct speech or an item.
  private var isAfterWord: Bool {
    previous?.isSpace ?? false && beforeSpace.map { !$0.isSpace } ?? false
  }

  private mutating func quotationMark() -> Unicode.Scalar {
    let opens = previous.map { $0.isSpace || $0.isOpening } ?? true
    if opens { return counted(quotationDepth == 0 ? "«" : "„", +1) }
    return counted(quotationDepth > 1 ? "“" : "»", -1)
  }

  private mutating func counted(_ mark: Unicode.Scalar, _ change: Int) -> Unicode.Scalar {
    quotationDepth = max(0, quotationDepth + change)
    return mark
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8; ASCII and Cyrillic letters without a detour.
  fileprivate mutating func append(encoding scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0...0x7F: append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x80...0x7FF:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar.value >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: scalar.value & 0x3F))
    default: append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
  }
}
