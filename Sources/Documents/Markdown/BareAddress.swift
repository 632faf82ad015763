import SourceText

/// Addresses that stand in a text as they are: «https://example.ru/кружки», «www.example.ru».
///
/// Russian: «адрес в тексте».
enum BareAddress {
  enum Piece: Equatable {
    case words(Substring)
    case address(Substring)
  }

  /// The words and the addresses of a text, in order.
  static func pieces(of text: Substring) -> [Piece] {
    let bytes = text.utf8
    guard bytes.holds("://") || bytes.holds("www.") || bytes.holds("WWW.") else {
      return [.words(text)]
    }
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
      if "hHwW".utf8.contains(bytes[index]),
        !(text[..<index].last.map { $0.isLetter || $0.isNumber } ?? false),
        let length = schemeLength(text[index...])
      {
        let end = end(of: text[index...])
        if text[index..<end].utf8.count > length, isNamed(text[index..<end]) { return index..<end }
      }
      bytes.formIndex(after: &index)
    }
    return nil
  }

  private static func schemeLength(_ text: Substring) -> Int? {
    let start = text.utf8.prefix(8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    return ["https://", "http://", "www."].first { start.starts(with: $0.utf8) }?.utf8.count
  }

  /// Whether what begins with «www» has a name and an ending.
  private static func isNamed(_ address: Substring) -> Bool {
    guard "wW".contains(address.first ?? " ") else { return true }
    let names = address.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    return names.count > 2
      && names.allSatisfy { $0.first.map { $0.isLetter || $0.isNumber } == true }
  }

  /// Where a link to it leads: browsers find the scheme of «www.example.ru» by themselves, pages do not.
  static func target(of address: Substring) -> String {
    "wW".contains(address.first ?? " ") ? "https://\(address)" : String(address)
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
