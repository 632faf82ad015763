/// How wide a text is about, in heights of its letters.
///
/// Formats that leave the setting of lines to others cannot measure; columns have to be equally wide in
/// all of them. The figures are those of Liberation Serif, rounded up.
struct TextWidth {
  let line: Double
  let longestWord: Double

  init(of text: String) {
    var line = 0.0
    var word = 0.0
    var longest = 0.0
    for scalar in text.unicodeScalars {
      let width = Self.width(of: scalar)
      line += width
      word = scalar == " " || scalar == "\n" ? 0 : word + width
      longest = max(longest, word)
      if scalar == "-" { word = 0 }
    }
    self.line = line
    longestWord = longest
  }

  /// How many lines a text takes in a column, whose width is in heights of letters too.
  static func lines(of text: String, in width: Double) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
      var rest = 0.0
      return line.split(separator: " ").reduce(lines + 1) { lines, word in
        let word = TextWidth(of: String(word)).line
        let isFitting = rest == 0 || rest + space + word <= width
        rest = isFitting ? (rest == 0 ? word : rest + space + word) : word
        return isFitting ? lines : lines + 1
      }
    }
  }

  private static var space: Double { width(of: " ") }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "\u{A0}", ".", ",", ":", ";", "/", "'", "|": 0.28
    case "-", "(", ")", "!": 0.34
    case "0"..."9", "–", "«", "»": 0.5
    case "W", "M", "m", "w", "—": 0.72
    case "A"..."Z": 0.72
    case "a"..."z": 0.45
    case _ where wideCapitals.contains(scalar): 1
    case _ where wideLetters.contains(scalar): 0.72
    case _ where narrowLetters.contains(scalar): 0.45
    case "\u{410}"..."\u{42F}", "\u{401}": 0.72
    case "\u{430}"..."\u{44F}": 0.54
    default: 0.6
    }
  }

  /// Zhe, em, ef, sha, shcha, yu and the sign of a number.
  private static let wideCapitals: [Unicode.Scalar] = [
    "\u{416}", "\u{41C}", "\u{424}", "\u{428}", "\u{429}", "\u{42E}", "\u{2116}",
  ]
  /// Zhe, em, ef, sha, shcha, yery, yu.
  private static let wideLetters: [Unicode.Scalar] = [
    "\u{436}", "\u{43C}", "\u{444}", "\u{448}", "\u{449}", "\u{44B}", "\u{44E}",
  ]
  /// Ghe, ie, ze, es, te, io.
  private static let narrowLetters: [Unicode.Scalar] = [
    "\u{433}", "\u{435}", "\u{437}", "\u{441}", "\u{442}", "\u{451}",
  ]
}
