/// Tells markup in sources whose names do not.
enum MarkupSniffer {
  /// Whether there is a tag that pages have.
  static func finds(in source: ScannedBytes) -> Bool {
    var position = 0
    while position < source.count {
      if source[position] == UInt8(ascii: "<"), isTag(at: position, in: source) { return true }
      position += 1
    }
    return false
  }

  /// Whether a tag of a usual name begins at a `<`.
  private static func isTag(at start: Int, in source: ScannedBytes) -> Bool {
    var position = start + (source.byte(start + 1) == UInt8(ascii: "/") ? 2 : 1)
    var name = TagName()
    while let byte = TagName.part(source.byte(position)) {
      name.append(byte)
      position += 1
    }
    let next = source.byte(position)
    return (next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next == 0x20 || next == 0x0A)
      && name.isUsual
  }
}
