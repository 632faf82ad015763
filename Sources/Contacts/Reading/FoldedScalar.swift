/// What a sign is to a reader: the same for signs that look alike.
enum FoldedScalar {
  /// Nobody sees it: soft hyphens, joiners, marks of direction.
  case nothing
  /// An ASCII sign, or one of ``ReadText/Sign``.
  case byte(UInt8)
  /// A letter that is no ASCII.
  case letter(Unicode.Scalar)

  /// Signs that look alike are one; letters are in lower case.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: self = Self.ascii(UInt8(scalar.value))
    case 0xFF01...0xFF5E: self = Self.ascii(UInt8(scalar.value - 0xFF01 + 0x21))
    case 0x0300...0x036F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xE0000...0xE01EF, 0x034F,
      0x115F...0x1160, 0x180B...0x180F, 0x3164, 0xFFA0:
      self = .nothing
    case 0x410...0x42F: self = Self.letter(scalar.value + 0x20)
    case 0x401: self = Self.letter(0x451)
    case 0x430...0x52F: self = .letter(scalar)
    case 0x1D400...0x1D6A3: self = .byte(Self.latin((scalar.value - 0x1D400) % 52))
    case 0x24B6...0x24E9: self = .byte(Self.latin(scalar.value - 0x24B6))
    case _: self = Self.byMeaning(of: scalar)
    }
  }

  /// Ends of lines and tabs are spaces, other controls nothing.
  private static func ascii(_ byte: UInt8) -> FoldedScalar {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D: .byte(0x20)
    case 0..<0x20, 0x7F: .nothing
    case UInt8(ascii: "["), UInt8(ascii: "{"): .byte(UInt8(ascii: "("))
    case UInt8(ascii: "]"), UInt8(ascii: "}"): .byte(UInt8(ascii: ")"))
    case UInt8(ascii: "\\"): .byte(UInt8(ascii: "/"))
    case _: .byte(byte.lowercased)
    }
  }

  /// The letter of a number: 52 of them, capitals first.
  private static func latin(_ number: UInt32) -> UInt8 { 0x61 + UInt8(number % 26) }

  private static func letter(_ value: UInt32) -> FoldedScalar {
    Unicode.Scalar(value).map { .letter($0) } ?? .nothing
  }

  /// By the category of Unicode, for what no table names.
  private static func byMeaning(of scalar: Unicode.Scalar) -> FoldedScalar {
    if let sign = lookAlike(scalar.value) { return .byte(sign) }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .otherNumber: return digit(scalar)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .byte(0x20)
    case .format, .control: return .nothing
    case .dashPunctuation: return .byte(UInt8(ascii: "-"))
    case .initialPunctuation, .finalPunctuation: return .byte(UInt8(ascii: "\""))
    case .openPunctuation: return .byte(UInt8(ascii: "("))
    case .closePunctuation: return .byte(UInt8(ascii: ")"))
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .letterNumber:
      return .letter(scalar)
    case .currencySymbol: return .byte(UInt8(ascii: "$"))
    case .enclosingMark, .connectorPunctuation, .otherPunctuation, .mathSymbol, .modifierSymbol,
      .otherSymbol, .surrogate, .privateUse, .unassigned:
      return .byte(ReadText.Sign.other)
    @unknown default: return .byte(ReadText.Sign.other)
    }
  }

  /// A digit of any script, also raised, lowered or in a circle.
  private static func digit(_ scalar: Unicode.Scalar) -> FoldedScalar {
    guard let value = scalar.properties.numericValue, (0...9).contains(value),
      value == value.rounded()
    else { return .byte(ReadText.Sign.other) }
    return .byte(0x30 + UInt8(value))
  }

  /// ASCII signs that others are drawn like.
  private static func lookAlike(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x2024, 0x3002, 0xFE52, 0xFF61: UInt8(ascii: ".")
    // Dots at half height part as dashes do; no date and no time is written with them.
    case 0xB7, 0x2022, 0x2027, 0x2219, 0x22C5: UInt8(ascii: "-")
    case 0x2044, 0x2215, 0x29F8, 0xFE68, 0x2571: UInt8(ascii: "/")
    case 0x2212, 0x2043, 0xFE63, 0x02D7, 0x2796, 0x2500: UInt8(ascii: "-")
    case 0xFE62, 0x2795: UInt8(ascii: "+")
    case 0xFE6B: UInt8(ascii: "@")
    case 0xFE55, 0xA789, 0x2236: UInt8(ascii: ":")
    case 0xFE5F, 0x2116: UInt8(ascii: "#")
    case _: nil
    }
  }
}
