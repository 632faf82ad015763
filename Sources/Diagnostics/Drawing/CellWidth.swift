/// How many cells of a terminal text takes.
enum CellWidth {
  /// The width of a text without line ends.
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The width of one character as people see it.
  static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    // Latin, Greek and Cyrillic letters, without a look into the tables of Unicode.
    if scalar.value < 0x300 || (0x370...0x52F).contains(scalar.value) { return 1 }
    if isWide(character, scalar) { return 2 }
    return isInvisible(scalar) && character.unicodeScalars.count == 1 ? 0 : 1
  }

  /// East Asian characters and emoji take two cells.
  private static func isWide(_ character: Character, _ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    if character.unicodeScalars.contains("\u{FE0F}") { return scalar.properties.isEmoji }
    return wide.contains { $0.contains(scalar.value) }
  }

  /// Whether a mark alone takes no cell.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Hangul, kana, ideographs, full-width forms.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD,
  ]
}
