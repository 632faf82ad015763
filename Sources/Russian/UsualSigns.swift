extension String {
  /// The text with Russian letters in place of the Latin ones that look the same beside Russian ones, «c 15:30» with a
  /// Latin «c», and with the usual dash, colon and figures in place of rare ones; `nil` where there are none.
  ///
  /// For notations of ours alone, all of whose words are Russian; a name may be meant as it is.
  public var withUsualSigns: String? {
    let isRussian = utf8.contains { $0 == 0xD0 || $0 == 0xD1 }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(Self.usual(scalar) ?? (isRussian ? Self.russianTwins[scalar] : nil) ?? scalar)
    }
    let text = String(result)
    return text == self ? nil : text
  }

  /// The sign that is meant by one of other scripts; `nil` for any other.
  private static func usual(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2012, 0x2015, 0xFF0D, 0xFE58: "–"
    case 0x2236, 0xFF1A, 0xFE55: ":"
    case 0xFF0E: "."
    case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFF10 + 0x30)
    case _: nil
    }
  }

  private static let russianTwins: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "A": "А", "B": "В",
    "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р", "T": "Т", "X": "Х",
  ]
}
