import CivilTime
import Russian
import Schema

/// A word of a line between blanks and signs, with what parts it from the word before.
///
/// Russian: «слово строки».
struct LineWord {
  let text: Substring
  let folded: String
  /// The signs and blanks between it and the word before.
  let gap: Substring

  static func all(in line: String) -> [LineWord] {
    var words: [LineWord] = []
    var end = line.startIndex
    for word in line.split(whereSeparator: isSeparator) {
      let text = word.withoutPoint
      let gap = line[end..<text.startIndex]
      words.append(LineWord(text: text, folded: String(text).folded, gap: gap))
      end = text.endIndex
    }
    return words
  }

  private static func isSeparator(_ sign: Character) -> Bool {
    sign.isWhitespace || " ,;:()[]«»\"„“|/+№–—\n".contains(sign) || sign == "&"
  }

  /// Whether only blanks and what belongs to names part it from the word before.
  var isNextInName: Bool { gap.allSatisfy { $0.isWhitespace || "«»\"„“№".contains($0) } }

  /// Whether only blanks and commas do.
  var isNextInAddress: Bool { gap.allSatisfy { $0.isWhitespace || $0 == "," } }

  /// Whether signs end what stands before it.
  var isBehindSign: Bool { gap.contains { !$0.isWhitespace && !"«»\"„“№".contains($0) } }

  /// Whether it is an hour, a date, a number or a day.
  var isOfTime: Bool {
    text.first?.isNumber == true && text.contains { ".-".contains($0) } || isDay
  }

  var isDay: Bool {
    text.first?.isLetter == true && text.count < 13
      && (Weekday(word: folded) != nil || ["ежедневно", "будни"].contains(folded))
  }

  /// Whether it says what the next word is, and nothing more: «педагог», «в», «ведёт».
  var leadsToName: Bool { Self.leads.contains(folded) }

  /// Whether it says that a room follows, with its number or its name.
  var namesRoom: Bool { ["кабинет", "кабинете", "каб", "каб.", "ауд", "ауд."].contains(folded) }

  /// Whether the next name stands in another case: «у Петровой».
  var leadsToCase: Bool { Self.leadsToCase.contains(folded) }

  private static let leadsToCase: Set = ["у", "к", "вместо", "педагога", "преподавателя"]

  private static let leads: Set = leadsToCase.union([
    "педагог", "пед.", "пдо", "п.д.о", "преподаватель", "преп.", "учитель", "ведет", "проводит",
    "площадка",
    "место", "в", "во", "на", "здание", "здании", "базе", "по", "адресу", "адрес", "помещение",
    "занятие", "занятия",
  ])
}

extension Substring {
  /// A word of several letters without the point of the sentence.
  fileprivate var withoutPoint: Substring {
    count > 5 && last == "." && !dropLast().contains(".") ? dropLast() : self
  }
}

extension String {
  /// The surname of «Л.Л.Лаптев», with the initials before it.
  var partedFromInitials: (initials: String, surname: String)? {
    guard let point = lastIndex(of: "."), point < index(before: endIndex) else { return nil }
    return (String(self[...point]), String(self[index(after: point)...]))
  }
}
