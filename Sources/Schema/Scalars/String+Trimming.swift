extension String {
  /// The text without spaces of any kind at its ends.
  public var trimmed: String {
    if hasPlainEnds { return self }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text without such signs at its end.
  public func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> String {
    lastIndex { !isLeftOut($0) }.map { String(self[...$0]) } ?? ""
  }

  /// Whether both ends are ASCII signs or letters of two bytes, as Cyrillic ones are: nearly every
  /// value is so, and bytes are asked faster than characters.
  private var hasPlainEnds: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    guard Self.isPlain(first) else { return false }
    return Self.isPlain(last) || utf8.dropLast().last.map(Self.startsLetter) == true
  }

  /// Whether a last byte ends no space: a printing ASCII sign, or the first byte of a plain letter.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) || startsLetter(byte)
  }

  /// Spaces beyond ASCII begin with 0xC2 or with 0xE1 and above.
  private static func startsLetter(_ byte: UInt8) -> Bool { (0xC3...0xDF).contains(byte) }
}
