extension String {
  /// The folded word in one alphabet, where letters of the other stand among its own: «zооm» with a Cyrillic «оо».
  ///
  /// A Latin name with a Russian ending, «zoomом», is left as it is, and so is a word that is of neither alphabet.
  var inOneAlphabet: String {
    guard isMixed else { return self }
    let letters = Array(unicodeScalars)
    let head = letters.prefix { $0.isASCII }
    let ending = letters.count - head.count
    let isEnding =
      head.count >= 3 && ending <= 3 && !letters[head.count...].contains(where: \.isASCII)
    if isEnding { return self }
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
