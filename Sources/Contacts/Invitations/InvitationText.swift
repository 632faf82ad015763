/// The addresses that an invitation of the definitions holds, with the tokens that alone open them.
struct InvitationText {
  /// An address without its scheme, folded.
  struct Address {
    var plain: [UInt8]
    /// What no other address has: the end of the path, a value of the query.
    var tokens: [[UInt8]]
  }

  let addresses: [Address]

  init(_ written: String) {
    addresses = written.split(whereSeparator: { $0.isWhitespace || $0 == "," })
      .compactMap(Self.address)
  }

  private static func address(_ word: Substring) -> Address? {
    let plain =
      ["https://", "http://"].first { word.lowercased().hasPrefix($0) }
      .map { word.dropFirst($0.count) } ?? word
    // The front page of a platform invites nobody and may be named.
    guard let slash = plain.firstIndex(of: "/"), plain.index(after: slash) < plain.endIndex else {
      return nil
    }
    let tokens = plain[plain.index(after: slash)...].utf8
      .split { !JoinShapes.isPartOfToken($0.lowercased) }
      .map(Array.init).filter(isRandom)
    return Address(
      plain: Reading.folded(String(plain)),
      tokens: tokens.map { $0.map(\.lowercased) }
    )
  }

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
