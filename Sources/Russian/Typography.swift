/// Characters that Russian typesetting needs and keyboards lack.
public enum Typography {
  /// A space that a line never ends at.
  public static let noBreakSpace = "\u{A0}"
  /// The one dash, between words with spaces: «5–18 октября», «окно – это».
  public static let enDash = "\u{2013}"
}

extension String {
  /// The text with the spaces, dashes and quotation marks of Russian typesetting.
  ///
  /// - A no-break space follows short words («в доме»), «№», «п.» and binds numbers to what they
  ///   count («45 минут», «2026 г.»), the parts of a telephone number, surnames to initials, a dash
  ///   to the word before it.
  /// - `"` becomes «», within those „“; a lone `-` or `—` becomes «–».
  ///
  /// Only spaces, `"` and dashes between spaces are ever changed, so addresses stay as they are. A text
  /// that is typeset already stays the same. The cost is linear.
  public var typeset: String {
    guard utf8.contains(where: Self.mayChange) else { return self }
    var typesetter = Typesetter()
    return typesetter.typeset(self)
  }

  /// Whether typesetting ever puts something in the place of the byte.
  private static func mayChange(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "\"")
  }
}
