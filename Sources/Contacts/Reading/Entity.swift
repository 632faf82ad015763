/// Signs that markup writes by name or number: `&nbsp;`, `&#64;`, `&#x40;`.
enum Entity {
  /// In bytes: longer names are none.
  private static let longest = 32

  /// The sign at an offset of a `&`, with the length of its entity; `nil` where there is none.
  static func scalar(
    at position: Int,
    before end: Int,
    in source: ScannedBytes
  ) -> (Unicode.Scalar, Int)? {
    if source.matches("&nbsp;", at: position) { return ("\u{A0}", 6) }
    if source.matches("&amp;", at: position) { return ("&", 5) }
    if source.byte(position + 1) == UInt8(ascii: "#") {
      return numbered(at: position, before: end, in: source)
    }
    var next = position + 1
    while next < min(end, position + longest), isNameByte(source[next]) { next += 1 }
    guard let scalar = named[source.text((position + 1)..<next)] else { return nil }
    return (scalar, next - position + (source.byte(next) == UInt8(ascii: ";") ? 1 : 0))
  }

  /// A sign by its number, decimal or hexadecimal; the semicolon may be missing, as browsers let
  /// it.
  private static func numbered(
    at position: Int,
    before end: Int,
    in source: ScannedBytes
  ) -> (Unicode.Scalar, Int)? {
    let isHexadecimal = source.byte(position + 2).lowercased == UInt8(ascii: "x")
    let start = position + (isHexadecimal ? 3 : 2)
    var (value, next) = (UInt32(0), start)
    while next < min(end, position + longest), let digit = source[next].hexadecimal,
      isHexadecimal || digit < 10
    {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      next += 1
    }
    guard next > start else { return nil }
    let length = next - position + (source.byte(next) == UInt8(ascii: ";") ? 1 : 0)
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Names of entities consist of letters and digits.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.lowercased.isLatinLetter
  }

  /// Those that a telephone, an e-mail or an address could be written with.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"",
    "QUOT": "\"", "apos": "'", "nbsp": "\u{A0}", "NonBreakingSpace": "\u{A0}", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "emsp13": "\u{2004}", "emsp14": "\u{2005}", "numsp": "\u{2007}",
    "puncsp": "\u{2008}", "thinsp": "\u{2009}", "ThinSpace": "\u{2009}", "hairsp": "\u{200A}",
    "VeryThinSpace": "\u{200A}", "MediumSpace": "\u{205F}", "ZeroWidthSpace": "\u{200B}",
    "NegativeThinSpace": "\u{200B}", "NegativeMediumSpace": "\u{200B}",
    "NegativeThickSpace": "\u{200B}", "NegativeVeryThinSpace": "\u{200B}", "NoBreak": "\u{2060}",
    "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "shy": "\u{AD}",
    "InvisibleTimes": "\u{2062}", "InvisibleComma": "\u{2063}", "ApplyFunction": "\u{2061}",
    "Tab": "\t", "NewLine": "\n", "hyphen": "-", "dash": "-", "ndash": "–", "mdash": "—",
    "horbar": "―", "minus": "−", "commat": "@", "sol": "/", "bsol": "\\", "lpar": "(",
    "rpar": ")", "lsqb": "[", "lbrack": "[", "rsqb": "]", "rbrack": "]", "lbrace": "{",
    "rbrace": "}", "lcub": "{", "rcub": "}", "period": ".", "comma": ",", "colon": ":",
    "semi": ";", "plus": "+", "equals": "=", "quest": "?", "num": "#", "percnt": "%",
    "lowbar": "_", "UnderBar": "_", "ast": "*", "midast": "*", "excl": "!", "dollar": "$",
    "middot": "·", "centerdot": "·", "bull": "•", "bullet": "•", "sdot": "⋅", "frasl": "⁄",
    "laquo": "«", "raquo": "»", "numero": "№", "sup1": "¹", "sup2": "²", "sup3": "³",
    "vert": "|", "verbar": "|", "grave": "`", "Hat": "^",
  ]
}
