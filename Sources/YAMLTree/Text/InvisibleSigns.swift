import SourceText

/// The signs of a text that nobody sees: what they are read as, and which are to be told.
///
/// Russian: «невидимые знаки». Soft hyphens and signs without width mean nothing in a definition and are
/// read as if they were not there; signs that turn the direction of writing are told besides.
struct InvisibleSigns {
  /// What is read instead, in the order of the text.
  private(set) var edits: [TextEdit] = []

  /// The offsets of the signs that turn the direction.
  private(set) var turning: [Int] = []

  /// The marks of byte order that do not begin the file.
  private var marks: [Int] = []

  init(in text: [UInt8]) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if text[index] < 0xC2 || !take(at: index, in: text) { index += 1 } else { index += 2 }
      }
    }
  }

  /// Notes what starts at an offset; false for what may be seen.
  private mutating func take(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 1 < text.count else { return false }
    let second = text[index + 1]
    switch text[index] {
    case 0xC2 where second == 0xAD: edits.append(TextEdit(index, index + 2, ""))
    case 0xC2 where second == 0x85: edits.append(TextEdit(index, index + 2, " "))
    case 0xD8 where second == 0x9C:
      turning.append(index)
      edits.append(TextEdit(index, index + 2, ""))
    case 0xE2 where index + 2 < text.count && (second == 0x80 || second == 0x81):
      return take(Int(second & 1) << 6 + Int(text[index + 2] & 0x3F), at: index, in: text)
    case 0xEF where index > 0 && index + 2 < text.count && second == 0xBB:
      guard text[index + 2] == 0xBF else { return false }
      marks.append(index)
      edits.append(TextEdit(index, index + 3, ""))
    case _: return false
    }
    return true
  }

  /// Notes U+2000 and what follows, by the number within its row.
  private mutating func take(
    _ number: Int,
    at index: Int,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch number {
    case 0x0D where Self.joinsPictures(at: index, in: text): return false
    case 0x0B...0x0E, 0x60...0x64: edits.append(TextEdit(index, index + 3, ""))
    // libyaml would end the line there.
    case 0x28, 0x29: edits.append(TextEdit(index, index + 3, " "))
    case 0x0F, 0x2A...0x2E, 0x66...0x69:
      turning.append(index)
      edits.append(TextEdit(index, index + 3, ""))
    case _: return false
    }
    return true
  }

  /// Whether a joiner stands behind a picture, as in those of families.
  private static func joinsPictures(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if index >= 4, text[index - 4] >= 0xF0 { return true }
    return index >= 3 && text[index - 3] == 0xEF && text[index - 2] == 0xB8
  }

  /// Where another file was glued on: a mark of byte order that begins a line or a key below others.
  func seam(in text: [UInt8]) -> Int? {
    marks.first { mark in
      let line = SyntaxLine(at: mark, in: text)
      let start = line.lower == 0 ? UTF8Validation.markLength(text) : line.lower
      let isFirst = text[start..<mark].allSatisfy { $0 <= UInt8(ascii: " ") }
      if isFirst { return line.previous != nil }
      let rest = line.tail(from: mark + 3)
      return rest.keyColon(before: rest.upper) != nil
    }
  }
}
