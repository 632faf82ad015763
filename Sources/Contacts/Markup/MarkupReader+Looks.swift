extension MarkupReader {
  /// Whether a tag that opens an element begins here.
  func opensTag(at start: Int) -> Bool {
    source.byte(start) == UInt8(ascii: "<") && source.byte(start + 1).lowercased.isLatinLetter
  }

  /// Whether JSON or a script begins here, which may show what it holds.
  func isData(at start: Int) -> Bool {
    source.byte(start) == UInt8(ascii: "{") || source.byte(start) == UInt8(ascii: "[")
      || source.matches("javascript:", at: start)
  }
}
