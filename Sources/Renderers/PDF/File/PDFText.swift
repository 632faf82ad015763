/// Texts as PDF writes them in objects.
enum PDFText {
  /// In UTF-16 with its mark, as digits (ISO 32000-1, 7.9.2.2).
  static func literal(_ text: String) -> String {
    let digits = PlainText.clean(text).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    return "<FEFF\(digits.joined())>"
  }

  /// An address of ASCII without the letters that end a text of Cairo's or of PDF.
  static func address(_ address: String) -> String {
    address.utf8.map { byte in
      (0x21...0x7E).contains(byte) && !special.contains(byte)
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private static let special = Array("'\"\\()<>".utf8)
}
