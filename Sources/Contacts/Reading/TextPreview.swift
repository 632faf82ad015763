/// A quick look at a text, which most texts do not pass.
public enum TextPreview {
  /// Fewer digits are no telephone with its code.
  private static let mostDigits = 9
  /// Shorter runs of letters and digits are no token.
  private static let shortestToken = 6

  /// Whether it can hold a telephone, an e-mail or an invitation; `true` where that is not certain.
  public static func mayHoldContact(_ text: some Collection<UInt8>) -> Bool {
    text.withContiguousStorageIfAvailable(mayHold) ?? mayHold(text)
  }

  /// Counts digits and the longest run in one pass.
  private static func mayHold(_ text: some Collection<UInt8>) -> Bool {
    var (digits, token) = (0, 0)
    for byte in text {
      switch byte {
      case 0x30...0x39:
        digits += 1
        token += 1
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): token += 1
      // Russian letters, quotation marks, dashes and no-break spaces.
      case 0xD0, 0xD1, 0xC2, 0xE2, 0x80...0xBF: token = 0
      case UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "/"),
        UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: "&"), 0xC0...:
        return true
      case _: token = 0
      }
      if digits > mostDigits || token >= shortestToken { return true }
    }
    return false
  }
}
