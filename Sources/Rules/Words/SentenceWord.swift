import Russian
import SourceText

/// A word of a sentence, to be compared with names.
struct SentenceWord {
  /// Folded.
  let text: String
  /// Where it begins, in UTF-8.
  let offset: Int
  /// How long it is as it is written, in UTF-8.
  let count: Int

  /// Whether the word says that something is not so.
  var isDenial: Bool { Self.denials.contains(text) || text.hasPrefix("запрещ") }

  /// Whether it is the name, a case of a Russian name, or a word made with it: «Zoom-конференция».
  func isForm(of name: String) -> Bool {
    guard text.hasPrefix(name) else { return false }
    let rest = text.dropFirst(name.count)
    if rest.isEmpty || rest.first == "-" { return true }
    return name.last?.isASCII == false && Self.endings.contains(String(rest))
  }

  /// Words that deny, folded.
  private static let denials: Set = ["не", "нельзя", "вместо", "без", "кроме"]
  /// What cases add to a Russian name that ends in a consonant: «Вайбера».
  private static let endings: Set = ["а", "у", "е", "ом"]
}

/// The words of a text, sentence by sentence; addresses are no words.
enum SentenceWords {
  /// A sentence ends where a word ends in a stop, a semicolon, an exclamation or a question mark.
  ///
  /// The last one may be empty.
  static func sentences(of text: String) -> [[SentenceWord]] {
    var sentences: [[SentenceWord]] = [[]]
    for part in text.spacedWords {
      if !String(part).looksLikeAddress {
        sentences[sentences.count - 1] += words(of: part, in: text)
      }
      if let last = part.utf8.last, ".;!?".utf8.contains(last) { sentences.append([]) }
    }
    return sentences
  }

  /// The words of a part between spaces, without the signs around and in it, but for hyphens.
  private static func words(of part: Substring, in text: String) -> [SentenceWord] {
    part.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { word in
      SentenceWord(
        text: String(word).folded,
        offset: text.utf8.distance(from: text.startIndex, to: word.startIndex),
        count: word.utf8.count
      )
    }
  }
}
