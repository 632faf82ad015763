/// Texts as PDF writes them in objects.
enum PDFText {
  /// An address of ASCII without the letters that end a text of PDF.
  static func address(_ address: String) -> String {
    address.utf8.map { byte in
      (0x21...0x7E).contains(byte) && !special.contains(byte)
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// What begins or ends texts of PDF, or quotes in HTML.
  private static let special = Array("'\"\\()<>".utf8)
}
