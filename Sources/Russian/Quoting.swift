extension String {
  /// A user's value as a message shows it: in «», at most 60 letters, nothing that could disturb a
  /// terminal.
  ///
  /// Control characters become their pictures (`␊`), invisible ones their code points (`U+202E`).
  /// The cost does not depend on the length of the value.
  public var quoted: String {
    var result = "«"
    for (index, scalar) in unicodeScalars.prefix(Self.longestQuotation + 1).enumerated() {
      guard index < Self.longestQuotation else { return result + "…»" }
      result.unicodeScalars.append(contentsOf: Self.harmless(scalar))
    }
    return result + "»"
  }

  private static let longestQuotation = 60

  private static func harmless(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0x00...0x1F: picture(scalar.value).unicodeScalars
    case 0x7F: "␡".unicodeScalars
    case 0x80...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      codePoint(scalar).unicodeScalars
    default: String(scalar).unicodeScalars
    }
  }

  private static func picture(_ control: UInt32) -> String {
    Unicode.Scalar(0x2400 + control).map { String($0) } ?? ""
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
