extension StringProtocol {
  /// The text as a message may show it: nothing in it commands a terminal or turns the line.
  ///
  /// Control characters become their pictures (`␊`), invisible ones their code points (`U+202E`).
  public var harmless: String {
    guard unicodeScalars.contains(where: { $0.harmless != nil }) else { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      if let shown = scalar.harmless {
        result += shown
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// What is shown instead; `nil` for what may be shown itself.
  public var harmless: String? {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value).map { String($0) } ?? ""
    case 0x7F: "␡"
    case 0x80...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: codePoint
    case _: nil
    }
  }

  private var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
