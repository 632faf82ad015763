extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a mark upon a letter.
  var isWordPart: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x300...0x36F, 0x400...0x52F: true
    // The commonest of what is no letter, for the tables of Unicode are slow.
    case 0...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0x2000...0x2070: false
    default: properties.isAlphabetic
    }
  }

  var isDecimalDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether it is a capital letter, Russian or Latin.
  var isCapital: Bool {
    (0x410...0x42F).contains(value) || value == 0x401 || (0x41...0x5A).contains(value)
  }

  var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\n" || self == "\t" }

  var isDash: Bool { self == "-" || self == "–" || self == "—" }

  /// Whether a quotation may begin right after it.
  var isOpening: Bool {
    switch self {
    case "(", "[", "{", "«", "„", "/", "–", "—": true
    default: false
    }
  }

  /// The small letter, for Russian and Latin ones; any other scalar is its own.
  var lowerCased: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(value + 0x20) ?? self
    case 0x400...0x40F: Unicode.Scalar(value + 0x50) ?? self
    default: self
    }
  }
}
