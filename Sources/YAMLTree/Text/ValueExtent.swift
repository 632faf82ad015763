/// How far a value was meant to reach in its line: to a comment, or to the sign that ends it in brackets.
///
/// Russian: «протяжение значения».
struct ValueExtent {
  let lower: Int
  let upper: Int

  /// The value in quotes, as YAML reads it; `nil` for one of nothing.
  let quoted: TextEdit?

  init(at lower: Int, in text: UnsafeBufferPointer<UInt8>, isFlow: Bool) {
    var upper = lower
    var end = lower
    while end < text.count, text[end] != UInt8(ascii: "\n") {
      if isFlow, end > lower, Self.endsInBrackets(text[end]) { break }
      if text[end] == UInt8(ascii: "#"), end > lower, text[end - 1] <= UInt8(ascii: " "),
        !VanishingText.isMeant(at: end, in: text)
      {
        break
      }
      end += 1
      if text[end - 1] > UInt8(ascii: " ") { upper = end }
    }
    self.lower = lower
    self.upper = upper
    let written = String(decoding: text[lower..<upper], as: UTF8.self)
    let value = written.withoutTypographicQuotes ?? written
    quoted = upper > lower ? TextEdit(lower, upper, value.inYAMLQuotes) : nil
  }

  init(at lower: Int, in text: [UInt8], isFlow: Bool = false) {
    self = text.withUnsafeBufferPointer { ValueExtent(at: lower, in: $0, isFlow: isFlow) }
  }

  private static func endsInBrackets(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }
}

extension String {
  /// The text between curly quotes that stand where straight ones were meant; `nil` for one without.
  ///
  /// Guillemets are left: they belong to names.
  var withoutTypographicQuotes: String? {
    // Each of them begins so in UTF-8, and hardly any text does.
    guard utf8.first == 0xE2 else { return nil }
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count > 2 else { return nil }
    let pairs: [(Unicode.Scalar, [Unicode.Scalar])] = [
      ("“", ["”"]), ("„", ["“", "”"]), ("‘", ["’"]), ("‚", ["‘", "’"]), ("”", ["”"]),
    ]
    guard pairs.contains(where: { $0.0 == first && $0.1.contains(last) }) else { return nil }
    let inner = scalars.dropFirst().dropLast()
    return inner.contains { "“”„‘‚".unicodeScalars.contains($0) } ? nil : String(inner)
  }

  /// The text in quotes of which YAML reads this very text again; it has no end of line.
  var inYAMLQuotes: String {
    utf8.contains(UInt8(ascii: "\"")) || utf8.contains(UInt8(ascii: "\\"))
      ? "'" + replacing("'", with: "''") + "'" : "\"\(self)\""
  }
}

extension TextEdit? {
  var list: [TextEdit] { map { [$0] } ?? [] }
}
