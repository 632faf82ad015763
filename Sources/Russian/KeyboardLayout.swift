/// The letters that lie on the same keys of a Russian and a Latin keyboard.
enum KeyboardLayout {
  /// The text as it would be with the other layout on, from Latin and from Russian.
  static func swapped(_ text: String) -> [String] {
    [translated(text, by: toRussian), translated(text, by: toLatin)]
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
