/// Puts the words of the argument parser into Russian.
enum Translation {
  /// An error's own words; a text that is no phrase of the parser stays as it is.
  static func error(_ message: String) -> String {
    for phrase in PhraseTable.errors {
      if let russian = phrase.translation(of: message, by: error) { return russian }
    }
    return message
  }

  /// A page of help, or the usage under an error: texts without anything that a user wrote.
  static func help(_ text: String) -> String {
    PhraseTable.words.reduce(text) { text, word in text.replacing(word.0, with: word.1) }
  }
}
