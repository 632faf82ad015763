/// Letters of the Latin and Russian alphabets that cannot be told apart by eye.
enum LookAlikes {
  /// The folded text with every letter that looks Russian made Russian.
  static func skeleton(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(twins[scalar] ?? scalar) }
    return String(result)
  }

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "k": "к", "m": "м", "o": "о", "p": "р",
    "t": "т", "x": "х", "y": "у", "0": "о", "3": "з",
  ]
}
