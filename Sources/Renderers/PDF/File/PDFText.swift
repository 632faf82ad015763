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
}
