extension String {
  /// The text as a part of an address: «Иванова А.А.» is `ivanova-a-a`, «1А» is `1a`.
  ///
  /// Lower-case ASCII letters and digits, with a single hyphen for whatever stands between words and
  /// none at the ends. Letters are written by one table (Russian sounds as English readers expect
  /// them: ё `yo`, ж `zh`, х `kh`, ц `ts`, ч `ch`, ш `sh`, щ `shch`, ы `y`, э `e`, ю `yu`, я `ya`;
  /// ъ and ь are silent). A text without a letter or digit is `x`, so that an address is never empty.
  /// A long text is cut, see ``Slug/cut(_:)``.
  public var slug: String { Slug.cut(wholeSlug) }

  /// The part of an address of something that has this name below something that has the other one:
  /// «1А» of `hor` is `hor-1a`.
  public func slug(below other: String) -> String { Slug.cut("\(other)-\(wholeSlug)") }

  private var wholeSlug: String {
    var result: [UInt8] = []
    var needsHyphen = false
    for scalar in unicodeScalars {
      switch Transliteration.letters(for: scalar, after: result) {
      case .letters(let letters):
        if needsHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
        needsHyphen = false
        result.append(contentsOf: letters.utf8)
      case .replacing(let letters):
        result.replaceSubrange((result.count - 1)..., with: letters.utf8)
      case .silent: break
      case .separator: needsHyphen = true
      }
    }
    return result.isEmpty ? "x" : String(decoding: result, as: UTF8.self)
  }
}

/// How Russian letters are written in Latin ones.
enum Transliteration {
  enum Outcome {
    case letters(String)
    /// A combining mark changes the letter before it.
    case replacing(String)
    case silent
    case separator
  }

  static func letters(for scalar: Unicode.Scalar, after written: [UInt8]) -> Outcome {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: .letters(String(scalar))
    case 0x41...0x5A: .letters(String(Unicode.Scalar(UInt8(scalar.value + 0x20))))
    case 0x410...0x42F: russian(Int(scalar.value - 0x410))
    case 0x430...0x44F: russian(Int(scalar.value - 0x430))
    case 0x401, 0x451: .letters("yo")
    case 0x300...0x36F: mark(scalar, after: written.last)
    default: .separator
    }
  }

  /// The letter of the alphabet without «ё», counted from «а».
  private static func russian(_ index: Int) -> Outcome {
    table[index].isEmpty ? .silent : .letters(table[index])
  }

  /// Decomposed «й» and «ё» are written like composed ones.
  private static func mark(_ mark: Unicode.Scalar, after letter: UInt8?) -> Outcome {
    switch (mark.value, letter) {
    case (0x306, UInt8(ascii: "i")): .replacing("y")
    case (0x308, UInt8(ascii: "e")): .replacing("yo")
    default: .silent
    }
  }

  private static let table = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
  ]
}
