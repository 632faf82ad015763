/// What a message is cut into where it is too long for the platform.
enum MessagePiece {
  case paragraph
  case line
  case sentence
  case word
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
  private static func isEnd(_ text: Substring) -> Bool {
    guard let mark = text.last else { return false }
    if "!?…".contains(mark) { return true }
    let word = text.dropLast().reversed().prefix { $0.isLetter }
    return mark == "." && !(1...3).contains(word.count)
  }

  private static func beginsSentence(_ letter: Character) -> Bool {
    letter.isUppercase || "«–".contains(letter)
  }
}
