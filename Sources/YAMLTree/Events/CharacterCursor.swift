/// Turns libyaml's character indices into byte offsets by walking along the text.
///
/// Marks arrive almost in order, so the walk is linear in the text as a whole.
struct CharacterCursor {
  /// The byte offset of character 0: past a byte-order mark, which is no character.
  let start: Int

  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var offset: Int

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

  private mutating func stepForward() {
    offset += 1
    while offset < text.count, Self.isContinuation(text[offset]) { offset += 1 }
    index += 1
  }

  private mutating func stepBack() {
    offset -= 1
    while offset > start, Self.isContinuation(text[offset]) { offset -= 1 }
    index -= 1
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
