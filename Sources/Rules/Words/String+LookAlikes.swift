extension String {
  /// The folded word in one alphabet, where letters of the other stand among its own: «zооm» with a Cyrillic «оо».
  ///
  /// A Latin name with a Russian ending, «zoomом», is left as it is, and so is a word that is of neither alphabet.
  var inOneAlphabet: String {
    guard isMixed else { return self }
    let head = prefix { $0.isASCII }
    if head.count >= 3, Self.endings.contains(String(self[head.endIndex...])) { return self }
    return replaced(by: Self.latin, where: { !$0.isASCII })
      ?? replaced(by: Self.cyrillic, where: \.isLatinLetter) ?? self
  }

  /// Whether it has letters of both alphabets.
  private var isMixed: Bool {
    var (hasLatin, hasOther) = (false, false)
    for byte in utf8 {
      if byte >= 0x80 {
        hasOther = true
      } else if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
        hasLatin = true
      }
    }
    return hasLatin && hasOther
  }

  /// The word with each letter of a kind as its twin; `nil` where one has none.
  private func replaced(
    by twins: [Unicode.Scalar: Unicode.Scalar],
    where isForeign: (Unicode.Scalar) -> Bool
  ) -> String? {
    var word = String.UnicodeScalarView()
    for letter in unicodeScalars {
      guard isForeign(letter) else {
        word.append(letter)
        continue
      }
      guard let twin = twins[letter] else { return nil }
      word.append(twin)
    }
    return String(word)
  }

  /// Russian endings of names in Latin letters.
  private static let endings: Set = ["а", "у", "е", "ом", "ы", "и", "ов", "ам", "ами", "ах"]
  /// Letters that look alike as small ones or as capitals.
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j",
  ]
  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "b": "в", "e": "е", "k": "к", "m": "м", "h": "н", "o": "о", "p": "р", "c": "с",
    "t": "т", "y": "у", "x": "х",
  ]
}

extension Unicode.Scalar {
  fileprivate var isLatinLetter: Bool { self >= "a" && self <= "z" }
}
