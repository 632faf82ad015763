import Russian
import SourceText

/// A sentence of a text by its words; addresses are no words.
struct Sentence {
  var words: [SentenceWord] = []
  /// Whether it asks, and so says nothing.
  var isQuestion = false

  /// The sentences of a text, each of which has words.
  ///
  /// A sentence ends where a word ends in a stop, a semicolon, an exclamation or a question mark, and at an
  /// empty line unless a colon stands before it: a list may follow.
  static func all(in text: String) -> [Sentence] {
    var reading = SentenceReading(text: text)
    for part in text.spacedWords { reading.read(part) }
    reading.end()
    return reading.sentences
  }

  /// The words without a pause between them around some of them.
  func run(around indices: Range<Int>) -> ArraySlice<SentenceWord> {
    var (lower, upper) = (indices.lowerBound, indices.upperBound)
    while lower > 0, !words[lower].isAfterPause { lower -= 1 }
    while upper < words.count, !words[upper].isAfterPause { upper += 1 }
    return words[lower..<upper]
  }

  /// The words without a pause between them around one of them, no more than 30 on each side: cheap for every word.
  func part(around index: Int) -> Range<Int> {
    var (lower, upper) = (index, index + 1)
    while lower > 0, index - lower < 30, !words[lower].isAfterPause { lower -= 1 }
    while upper < words.count, upper - index <= 30, !words[upper].isAfterPause { upper += 1 }
    return lower..<upper
  }

  /// Whether nothing parts two words; the colon of «7:30» parts nothing.
  func isOnePart(_ one: Int, _ other: Int) -> Bool {
    (min(one, other) + 1..<max(one, other) + 1).allSatisfy { index in
      !words[index].isAfterPause || words[index].offset == words[index - 1].end + 1
    }
  }
}

extension SentenceWord {
  /// Whether something parts it from the word before.
  var isAfterPause: Bool {
    switch link {
    case .pause, .colon: true
    case .space, .hyphen, .dash: false
    }
  }
}

/// A text on the way to its sentences.
private struct SentenceReading {
  let text: String
  var sentences: [Sentence] = []
  private var sentence = Sentence()
  /// How the next word follows the last one.
  private var link = SentenceWord.Link.space
  /// Where the last part ended.
  private var last: String.Index?

  init(text: String) { self.text = text }

  /// Takes what stands between white space.
  mutating func read(_ part: Substring) {
    if let last, link != .colon, text.hasEmptyLine(last..<part.startIndex) { end() }
    last = part.endIndex
    if !String(part.withoutPunctuation).looksLikeAddress { readWords(of: part) }
    guard let sign = part.utf8.last(where: { !")*_\"".utf8.contains($0) }) else { return }
    guard ".;!?".utf8.contains(sign) else { return }
    sentence.isQuestion = sign == UInt8(ascii: "?")
    end()
  }

  mutating func end() {
    if !sentence.words.isEmpty { sentences.append(sentence) }
    (sentence, link) = (Sentence(), .space)
  }

  private mutating func readWords(of part: Substring) {
    let scalars = part.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let end = scalars[index...].firstIndex { !$0.isOfWord } ?? scalars.endIndex
      if index < end { append(part[index..<end]) }
      guard end < scalars.endIndex else { break }
      index = scalars.index(after: end)
      note(scalars[end], isInside: part.startIndex < end && index < part.endIndex)
    }
  }

  private mutating func append(_ word: Substring) {
    let offset = text.utf8.distance(from: text.startIndex, to: word.startIndex)
    sentence.words.append(
      SentenceWord(
        text: String(word).folded.inOneAlphabet,
        offset: offset,
        count: word.utf8.count,
        link: link,
        isCapital: word.first?.isUppercase ?? false
      )
    )
    link = .space
  }

  /// Takes a sign between words.
  private mutating func note(_ sign: Unicode.Scalar, isInside: Bool) {
    switch sign {
    case "-", "‑", "‐": if isInside { link = .hyphen }
    case "–", "—": link = .dash
    case ":": link = .colon
    case ",", "(", ")", "[", "]", "/", "|", "•", "*", "#": link = .pause
    // Quotation marks and dashes part nothing, and other signs are not those of prose.
    case _: break
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a figure or a mark over a letter: «й» may come as two scalars.
  fileprivate var isOfWord: Bool {
    switch value {
    case 0x430...0x44F, 0x410...0x42F, 0x30...0x39, 0x61...0x7A, 0x41...0x5A: true
    case 0...0x7F, 0x2010...0x203A: false
    case _: properties.isAlphabetic || properties.numericType != nil || isMark
    }
  }

  private var isMark: Bool { properties.generalCategory == .nonspacingMark }
}

extension String {
  /// Whether there is an empty line in a part of white space.
  fileprivate func hasEmptyLine(_ part: Range<Index>) -> Bool {
    self[part].utf8.count { $0 == UInt8(ascii: "\n") } > 1
  }
}
