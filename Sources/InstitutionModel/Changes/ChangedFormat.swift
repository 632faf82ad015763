import Regulation
import Russian
import Schema
import SourceText

/// In what format a lesson is held for once.
///
/// Russian: «формат» of a change: «очно» in a distance period, «дистанционно» outside of one.
public enum ChangedFormat: Hashable, Sendable {
  case faceToFace
  /// At a distance; `nil` for the format in which the group learns so anyway.
  case distance(LearningFormat?)

  /// `nil` for words that name none.
  init?(_ text: String, _ words: WordList<LearningFormat>) {
    let own = text.folded.split { !$0.isLetter && $0 != "-" }
    let isDistant = own.contains { word in Self.distant.contains(where: word.hasPrefix) }
    let isFaceToFace = own.contains { word in
      word.hasPrefix("очн") || ["лично", "вживую"].contains(word)
    }
    if isFaceToFace, !isDistant, !text.folded.contains("дистан") {
      self = .faceToFace
    } else if let format = words.value(of: text) {
      self = .distance(format)
    } else if isDistant, !isFaceToFace {
      self = .distance(nil)
    } else {
      return nil
    }
  }

  private static let distant = ["дистан", "удаленн", "удаленк"]
}

extension Shape where Value == ChangedFormat {
  /// A word of the formats, «очно» or «дистанционно».
  static func changedFormat(_ words: WordList<LearningFormat>) -> Shape {
    choice(of: "форматы", words: words.all + ["очно", "дистанционно"]) { ChangedFormat($0, words) }
  }
}
