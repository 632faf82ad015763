/// What a message is cut into where it is too long for the platform.
enum MessagePiece {
  /// Parted by an empty line.
  case paragraph
  /// A line of a paragraph.
  case line
  /// Ends with a stop, and another one begins behind a space.
  case sentence
  case word
  /// A letter as people see it, of whatever code points.
  case letter

  /// What it is cut into when it does not fit by itself.
  var finer: Self? {
    switch self {
    case .paragraph: .line
    case .line: .sentence
    case .sentence: .word
    case .word: .letter
    case .letter: nil
    }
  }

  /// What stands before such a piece in the same part.
  var separator: String {
    switch self {
    case .paragraph: "\n\n"
    case .line: "\n"
    case .sentence, .word: " "
    case .letter: ""
    }
  }

  /// The pieces of a coarser one.
  func pieces(of text: Substring) -> [Substring] {
    switch self {
    case .paragraph: [text]
    case .line: text.split(separator: "\n")
    case .sentence: Self.sentences(of: text)
    case .word: text.split(separator: " ")
    case .letter: text.indices.map { text[$0...$0] }
    }
  }

  /// Cuts behind an end that a beginning follows: stops of abbreviations end nothing.
  private static func sentences(of text: Substring) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    for space in text.indices where text[space] == " " {
      let next = text.index(after: space)
      guard isEnd(text[start..<space]), next < text.endIndex, beginsSentence(text[next])
      else { continue }
      sentences.append(text[start..<space])
      start = next
    }
    return sentences + [text[start...]]
  }

  // A period after few letters shortens a word: «ул. Садовая», «И. О. Петров».
  /// Whether a sentence may end with the word.
  private static func isEnd(_ text: Substring) -> Bool {
    guard let mark = text.last else { return false }
    if "!?…".contains(mark) { return true }
    let word = text.dropLast().reversed().prefix { $0.isLetter }
    return mark == "." && !(1...3).contains(word.count)
  }

  /// Whether a sentence may begin with the letter.
  private static func beginsSentence(_ letter: Character) -> Bool {
    letter.isUppercase || "«–".contains(letter)
  }
}
