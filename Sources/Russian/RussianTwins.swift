extension String {
  /// The text with Russian letters in place of the Latin ones that look the same beside Russian ones: «c 15:30» with
  /// a Latin «c»; `nil` where there are none.
  ///
  /// For notations of ours alone, all of whose words are Russian; a name may be meant as it is.
  public var withRussianTwins: String? {
    guard utf8.contains(where: { $0 == 0xD0 || $0 == 0xD1 }),
      utf8.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return nil }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(Self.russianTwins[scalar] ?? scalar) }
    let text = String(result)
    return text == self ? nil : text
  }

  private static let russianTwins: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "A": "А", "B": "В",
    "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р", "T": "Т", "X": "Х",
  ]
}
