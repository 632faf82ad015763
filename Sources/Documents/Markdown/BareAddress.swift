import SourceText

/// Addresses that stand in a text as they are: «https://example.ru/кружки».
///
/// Russian: «адрес в тексте».
enum BareAddress {
  enum Piece: Equatable {
    case words(Substring)
    case address(Substring)
  }

  /// The words and the addresses of a text, in order.
  static func pieces(of text: Substring) -> [Piece] {
    guard String(text).utf8.holds("://") else { return [.words(text)] }
    var pieces: [Piece] = []
    var rest = text
    while let found = first(in: rest) {
      if found.lowerBound > rest.startIndex {
        pieces.append(.words(rest[rest.startIndex..<found.lowerBound]))
      }
      pieces.append(.address(rest[found]))
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.words(rest)]
  }

  private static func first(in text: Substring) -> Range<String.Index>? {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "h") || bytes[index] == UInt8(ascii: "H"),
        !(text[..<index].last.map { $0.isLetter || $0.isNumber } ?? false),
        let length = schemeLength(text[index...])
      {
        let end = end(of: text[index...])
        if text[index..<end].utf8.count > length { return index..<end }
      }
      bytes.formIndex(after: &index)
    }
    return nil
  }

  private static func schemeLength(_ text: Substring) -> Int? {
    let start = text.utf8.prefix(8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    return ["https://", "http://"].first { start.starts(with: $0.utf8) }?.utf8.count
  }

  /// Past the address: what ends a sentence, and a bracket that it does not open, belong to the text.
  private static func end(of text: Substring) -> String.Index {
    var address = text.prefix { !$0.isWhitespace && !"<>«»\"|".contains($0) }
    while let last = address.last {
      guard ".,;:!?'*_~…".contains(last) || (last == ")" && !isBalanced(address)) else {
        break
      }
      address.removeLast()
    }
    return address.endIndex
  }

  private static func isBalanced(_ address: Substring) -> Bool {
    address.utf8.count { $0 == UInt8(ascii: "(") } >= address.utf8.count { $0 == UInt8(ascii: ")") }
  }
}
