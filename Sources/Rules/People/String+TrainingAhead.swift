import CivilTime
import Russian
import SourceText

extension String {
  /// Whether it tells of training that is planned, has not ended, or whose time has not come.
  ///
  /// What was done stands beside what is planned: «внутреннее обучение 2026 года, курсы запланированы на 2027 год».
  /// Until when a paper holds says nothing: «удостоверение действует до 2028 года».
  ///
  /// - Parameter today: The day on which training has to be over.
  /// - Returns: Whether nothing was passed yet.
  func isTrainingAhead(of today: CalendarDate) -> Bool {
    let parts = withoutQuotations.folded.split { ",;".contains($0) }.map {
      TrainingPart(String($0))
    }
    return parts.contains { $0.isAhead(of: today) } && !parts.contains { $0.isOver(on: today) }
  }

  /// The text but for titles of courses: «Как мы будем учить».
  private var withoutQuotations: String {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var depth = 0
    var text = UnicodeScalarView()
    for sign in unicodeScalars {
      if "«„“".unicodeScalars.contains(sign) { depth += 1 }
      if depth == 0 { text.append(sign) }
      if "»”".unicodeScalars.contains(sign) { depth = Swift.max(0, depth - 1) }
    }
    return String(text)
  }
}

/// A part of what is said of training, with the times that it names.
private struct TrainingPart {
  let words: [Substring]
  /// The first day of what is named earliest; `nil` where no time is.
  let first: CalendarDate?

  init(_ text: String) {
    words = text.split { !$0.isLetter && !$0.isNumber }
    first = NamedTimes(text).days.min()
  }

  /// Whether it is planned, or its time has not come.
  func isAhead(of today: CalendarDate) -> Bool {
    words.tellsOfPlans || first.map { $0 > today } ?? false
  }

  /// Whether it says what was passed, or when, and that day has come.
  func isOver(on today: CalendarDate) -> Bool {
    !isAhead(of: today) && (words.tellsOfPast || first != nil)
  }
}

extension [Substring] {
  /// «запланирована», «пройдёт в январе», «в процессе», «ещё обучается».
  fileprivate var tellsOfPlans: Bool {
    let isUnderWay = zip(self, dropFirst()).contains {
      $0 == "в" && ["процессе", "плане", "планах"].contains($1)
    }
    return isUnderWay
      || contains { word in
        [
          "запланирован", "планирует", "предстоит", "ожидается", "обучается", "намечен", "планир",
          "записан", "зачислен",
        ]
        .contains(where: word.hasPrefix)
          || ["пройдет", "пройдут", "проходит", "проидет", "проидут", "будет", "начнется"]
            .contains(String(word))
      }
  }

  /// «прошла», «пройдены», «обучена», but not «не пройдена».
  fileprivate var tellsOfPast: Bool {
    indices.contains { index in
      let word = self[index]
      let isPast =
        ["прош", "пройден", "окончил", "окончен"].contains(where: word.hasPrefix)
        || ["обучен", "обучена"].contains(String(word))
      return isPast && (index == startIndex || self[index - 1] != "не")
    }
  }
}
