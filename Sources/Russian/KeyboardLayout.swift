/// The letters that lie on the same keys of a Russian and a Latin keyboard.
enum KeyboardLayout {
  /// The text as it would be with the other layout on; `nil` for letters of both alphabets, which
  /// no single layout gives.
  static func swapped(_ text: String) -> String? {
    let hasRussian = text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    let hasLatin = text.unicodeScalars.contains { ("a"..."z").contains($0) }
    guard !(hasRussian && hasLatin) else { return nil }
    return translated(text, by: hasRussian ? toLatin : toRussian)
  }

  private static func translated(
    _ text: String,
    by table: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(table[scalar] ?? scalar) }
    return String(result)
  }

  private static let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\""
  private static let russian = "йцукенгшщзхъфывапролджэячсмитьбюеэ"

  private static let toRussian = Dictionary(
    uniqueKeysWithValues: zip(latin.unicodeScalars, russian.unicodeScalars)
  )
  private static let toLatin = Dictionary(
    zip(russian.unicodeScalars, latin.unicodeScalars),
    uniquingKeysWith: { first, _ in first }
  )
}
