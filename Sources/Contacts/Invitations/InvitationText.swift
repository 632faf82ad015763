/// The addresses that an invitation of the definitions holds, with the tokens that alone open them.
struct InvitationText {
  /// An address without its scheme, folded.
  struct Address {
    /// From the host on.
    var plain: [UInt8]
    /// What no other address has: the end of the path, a value of the query.
    var tokens: [[UInt8]]
  }

  /// In the order in which they are written.
  let addresses: [Address]

  /// - Parameters:
  ///   - written: What stands in the definitions: one address or several.
  ///   - shapes: Parts of addresses, folded, behind which tokens stand.
  init(_ written: String, shapes: [[UInt8]]) {
    addresses = written.split(whereSeparator: { $0.isWhitespace || $0 == "," })
      .compactMap { Self.address($0, shapes) }
  }

  /// `nil` for a word without a path or a query.
  private static func address(_ word: Substring, _ shapes: [[UInt8]]) -> Address? {
    let plain = withoutScheme(word)
    // The front page of a platform invites nobody and may be named.
    guard let slash = plain.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let path = plain.utf8[slash...].dropFirst()
    if path.isEmpty { return nil }
    let parts = path.split(whereSeparator: endsPart)
    return Address(
      plain: Reading.folded(String(plain)),
      tokens: parts.flatMap { tokens(of: Array($0)) } + behindShapes(Array(plain.utf8), shapes)
    )
  }

  /// What follows `https://`, in letters of either case.
  private static func withoutScheme(_ word: Substring) -> Substring {
    let scheme = word.utf8.prefix { $0 != UInt8(ascii: ":") }
    let isOfWeb = ["https", "http"].contains {
      $0.utf8.elementsEqual(scheme.lazy.map(\.lowercased))
    }
    guard isOfWeb, word.utf8[scheme.endIndex...].starts(with: "://".utf8) else { return word }
    return word[word.utf8.index(scheme.endIndex, offsetBy: 3)...]
  }

  /// What parts an address: path, query, fragment.
  private static func endsPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: "#"), UInt8(ascii: ";"):
      true
    case _: false
    }
  }

  /// The tokens of one part of an address; what is escaped in it is read.
  private static func tokens(of part: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: part, as: UTF8.self)
    if text.contains("%") {
      let letters = part.filter { JoinShapes.isPartOfToken($0.lowercased) }
      return isRandom(letters) ? [Reading.folded(text)] : []
    }
    return part.split { !JoinShapes.isPartOfToken($0.lowercased) }.map(Array.init)
      .filter(isRandom).map { $0.map(\.lowercased) }
  }

  /// In letters: longer parts of an address are hardly words.
  private static let longestWord = 11

  /// The parts of an address right behind what people join by, which are long enough to be no word.
  private static func behindShapes(_ address: [UInt8], _ shapes: [[UInt8]]) -> [[UInt8]] {
    let lowercased = address.map(\.lowercased)
    return shapes.compactMap { shape in
      guard let start = firstPlace(of: shape, in: lowercased) else { return nil }
      let part = lowercased[(start + shape.count)...].prefix { !endsPart($0) }
      let folded = Reading.folded(String(decoding: part, as: UTF8.self))
      let signs = String(decoding: folded, as: UTF8.self).unicodeScalars.count
      return signs > longestWord ? folded : nil
    }
  }

  /// The standard library's search is generic: it took a third of a check.
  private static func firstPlace(of shape: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = shape.first, shape.count <= bytes.count else { return nil }
    return (0...bytes.count - shape.count).first { start in
      bytes[start] == first && bytes[start...].starts(with: shape)
    }
  }

  /// In signs: a shorter one is found in too many texts.
  private static let shortest = 6

  /// Whether it is no word: «hor-2» is one, for it may be the address of a page.
  private static func isRandom(_ token: [UInt8]) -> Bool {
    guard token.count >= shortest else { return false }
    let capitals = token.dropFirst().contains { $0.isLatinLetter != $0.lowercased.isLatinLetter }
    if capitals, token.contains(where: \.isLatinLetter) { return true }
    return !token.split(separator: UInt8(ascii: "-")).allSatisfy { part in
      let digits = part.drop { $0.lowercased.isLatinLetter }
      return digits.count <= 4 && digits.allSatisfy(\.isDigit)
    }
  }
}
