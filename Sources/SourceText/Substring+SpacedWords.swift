extension String {
  /// What stands between white space, in order.
  public var spacedWords: [Substring] { self[...].spacedWords }
}

extension Substring {
  /// What stands between white space, in order: the same as splitting by `Character.isWhitespace`, but for a
  /// space with a combining mark.
  public var spacedWords: [Substring] {
    var words: [Substring] = []
    var (start, index) = (startIndex, startIndex)
    while index < endIndex {
      let length = spaceLength(at: index)
      if length == 0 {
        utf8.formIndex(after: &index)
        continue
      }
      if start < index { words.append(self[start..<index]) }
      index = utf8.index(index, offsetBy: length)
      start = index
    }
    if start < endIndex { words.append(self[start...]) }
    return words
  }

  /// The number of bytes of the white space that begins there; 0 for anything else.
  private func spaceLength(at index: Index) -> Int {
    let lead = utf8[index]
    if lead < 0x80 { return lead == 0x20 || lead >= 0x09 && lead <= 0x0D ? 1 : 0 }
    guard lead == 0xC2 || lead >= 0xE1 && lead <= 0xE3 else { return 0 }
    let scalar = unicodeScalars[index]
    return scalar.properties.isWhitespace ? UTF8.width(scalar) : 0
  }
}
