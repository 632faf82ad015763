/// How wide a text is, in heights of its letters.
///
/// Formats that leave the setting of lines to others cannot measure; columns have to be equally wide in
/// all of them. The figures are those of Liberation Serif, which are those of Times New Roman.
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

  /// How much wider bold letters are.
  static let bold = 1.06

  static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: latin[Int(scalar.value) - 0x20] / 1_000
    case 0x410...0x44F: cyrillic[Int(scalar.value) - 0x410] / 1_000
    case 0xA0: 0.25
    case 0x401: 0.611
    case 0x451: 0.444
    case 0x2014, 0x2026, 0x2116: 1
    default: 0.6
    }
  }

  /// From the space on.
  private static let latin: [Double] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  /// From the capital «А» to the small «я».
  private static let cyrillic: [Double] = [
    722, 574, 667, 578, 682, 611, 896, 501, 722, 722, 667, 678, 889, 722, 722, 722,
    556, 667, 611, 708, 790, 722, 722, 650, 1009, 1009, 706, 872, 574, 660, 1028, 667,
    444, 509, 472, 410, 509, 444, 691, 395, 535, 535, 486, 499, 633, 535, 500, 535,
    500, 444, 437, 500, 648, 500, 535, 503, 770, 770, 517, 672, 456, 429, 747, 460,
  ]
}
