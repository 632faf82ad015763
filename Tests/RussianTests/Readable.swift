extension String {
  /// The text with no-break spaces drawn as `~`, so that tests can be read.
  var drawn: String { String(map { $0 == "\u{A0}" ? "~" : $0 }) }

  /// The text with its letters decomposed: «й» as two scalars, as macOS names files.
  var decomposed: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "й": result += "и\u{306}".unicodeScalars
      case "Й": result += "И\u{306}".unicodeScalars
      case "ё": result += "е\u{308}".unicodeScalars
      case "Ё": result += "Е\u{308}".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
