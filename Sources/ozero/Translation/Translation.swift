import Russian

/// Puts the words of the argument parser into Russian.
enum Translation {
  /// An error's own words; a text that is no phrase of the parser stays as it is.
  static func error(_ message: String) -> String {
    let message = withoutFarSuggestion(message)
    for phrase in PhraseTable.errors {
      if let russian = phrase.translation(of: message, by: error) { return russian }
    }
    return message
  }

  /// The error without a suggestion that has little in common with what was written: the parser
  /// counts letters, and takes `--jobs` for what was meant by `--x`.
  private static func withoutFarSuggestion(_ message: String) -> String {
    let start = "Unknown option '"
    guard message.hasPrefix(start), let middle = message.firstRange(of: "'. Did you mean '")
    else { return message }
    let option = message[..<middle.lowerBound].dropFirst(start.count)
    let meant = message[middle.upperBound...].prefix { $0 != "'" }
    let isNear = !Spelling.nearest(to: bare(option), in: [bare(meant)]).isEmpty
    return isNear ? message : "\(start)\(option)'"
  }

  private static func bare(_ option: Substring) -> String { String(option.drop { $0 == "-" }) }

  /// A page of help, or the usage under an error: texts without anything that a user wrote.
  static func help(_ text: String) -> String {
    PhraseTable.words.reduce(text) { text, word in text.replacing(word.0, with: word.1) }
  }
}
