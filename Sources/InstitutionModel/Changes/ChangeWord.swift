import Russian
import Schema
import SourceText

/// A word of a change that is said in one line, with what parts it from the next.
///
/// Russian: «слово изменения».
struct ChangeWord {
  let text: Substring
  /// Folded, without the signs around it.
  let word: String
  /// Whether it stands in brackets.
  let isBracketed: Bool
  /// Whether a comma, a colon or a bracket parts it from the next.
  let endsPiece: Bool

  /// The words of a text, in order.
  static func all(in text: Substring) -> [ChangeWord] {
    let words = text.spacedWords
    var depth = 0
    return words.indices.map { index in
      let word = words[index]
      let isOpened = depth > 0 || word.hasPrefix("(")
      depth += word.count { $0 == "(" } - word.count { $0 == ")" }
      depth = max(depth, 0)
      let isEnd = word.last.map { ",;:)".contains($0) } ?? false
      let next = words.dropFirst(index + 1).first
      return ChangeWord(
        text: word,
        word: word.foldedAlone,
        isBracketed: isOpened,
        endsPiece: isEnd || next?.hasPrefix("(") != false
      )
    }
  }

  var isDenial: Bool { ["не", "нет", "ни", "без"].contains(word) }

  /// Whether it speaks of a change: «отмена», «отменяется», «перенос».
  var namesDeed: Bool { Self.deeds.contains(where: word.hasPrefix) }

  private static let deeds = ["отмен", "перен", "перенес", "замен", "замещ"]

  /// Whether it is the lesson itself: «занятия», «урока», «репетиции».
  var namesLesson: Bool { Self.lessons.contains(where: word.hasPrefix) }

  private static let lessons = [
    "занят", "урок", "кружк", "кружок", "секци", "репетиц", "тренировк", "пары", "пара", "час",
    "ничего", "групп", "студи", "объединени", "всех", "кого", "нас", "них", "гр.", "изо",
  ]

  /// Whether it is a word of small letters, as nouns in a sentence are.
  var isPlain: Bool {
    word.count > 2 && text.first?.isUppercase != true
      && word.allSatisfy { $0.isLetter && !$0.isASCII || $0 == "-" }
  }
}

extension Substring {
  /// The word folded, without the signs around it; a question mark is none of them.
  fileprivate var foldedAlone: String {
    String(String(self).folded.drop { "(\"«".contains($0) })
      .trimmingSuffix { ",:;)\"».!".contains($0) }
  }
}
