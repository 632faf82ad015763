/// Turns libyaml's character indices into byte offsets by walking along the text.
///
/// Marks arrive almost in order, so the walk is linear in the text as a whole.
struct CharacterCursor {
  /// The byte offset of character 0: past a byte-order mark, which is no character.
  let start: Int

  /// The text in UTF-8, checked before.
  private let text: UnsafeBufferPointer<UInt8>
  /// The index of the character that begins at `offset`, counted in code points.
  private var index = 0
  /// The byte offset of the character with that index.
  private var offset: Int

  /// Starts at character 0.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    offset = start
  }

  /// The byte offset of the character with the given index, at most the end of the text.
  mutating func offset(ofCharacter target: Int) -> Int {
    while index < target, offset < text.count { stepForward() }
    while index > target, offset > start { stepBack() }
    return offset
  }

  /// One code point on, over all of its bytes.
  private mutating func stepForward() {
    offset += 1
    while offset < text.count, Self.isContinuation(text[offset]) { offset += 1 }
    index += 1
  }

  /// One code point back; a mark may lie before the last one.
  private mutating func stepBack() {
    offset -= 1
    while offset > start, Self.isContinuation(text[offset]) { offset -= 1 }
    index -= 1
  }

  /// Whether the byte goes on with a letter: 10xxxxxx (RFC 3629).
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
