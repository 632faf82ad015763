import CivilTime
import Russian
import Schema
import SourceText

/// Words of a change that is said in one line.
extension Substring {
  /// Whether days may begin with the word.
  var mayOpenDays: Bool {
    let word = String(self).folded.trimmingSuffix { ",.".contains($0) }
    return first?.isNumber == true || first == "«" || ["с", "со", "в", "во"].contains(word)
      || ScalarText.parse(word) { $0.readWeekday() } != nil
  }

  /// Whether what is told behind it is when families were told, or by which order.
  var opensAnnouncement: Bool {
    ["объявл", "обьявл", "обявл", "сообщил", "сообщен", "приказ"].contains(
      where: foldedWord.hasPrefix
    )
  }

  /// Whether it is a weekday, whatever signs are about it.
  var namesWeekday: Bool {
    String(filter { !",.:;()".contains($0) }).namesWeekday
  }

  /// Without words that say nothing here: «занятие», «у группы».
  var withoutNouns: Substring {
    var words = spacedWords[...]
    while let word = words.first, word.isNounOfLine(before: words.dropFirst().first) {
      words = words.dropFirst()
    }
    while let word = words.last, Self.lastNouns.contains(word.foldedWord) {
      words = words.dropLast()
    }
    guard let first = words.first, let last = words.last else { return "" }
    return base[first.startIndex..<last.endIndex].bare
  }

  private static let lastNouns: Set = [
    "занятие", "занятия", "урок", "перевести", "переводится", "переведена", "переходит",
    "занимается", "занимаются", "на",
  ]

  /// Whether a number behind it is no day, as in «группа 1».
  var isNounOfNumber: Bool {
    let nouns = ["группа", "группы", "группе", "гр", "гр.", "№", "каб", "каб.", "кабинет"]
    return nouns.contains(foldedWord)
  }

  /// Whether it says no more than that somebody is away.
  var isAbsence: Bool {
    ["отсутствует", "болеет", "болен", "больна", "заболел", "заболела"].contains(foldedWord)
  }

  /// «27.11 в 16:00» of «занимается 27.11 в 16:00».
  var withoutVerb: Substring {
    let verbs = ["занимается", "занимаются", "занятие", "состоится", "пройдет", "будет"]
    guard let first = spacedWords.first, verbs.contains(first.foldedWord) else { return self }
    return self[first.endIndex...].bare
  }

  /// What stands behind «на» where that is a day: «на 28.10 16:00 hor-1» behind the days of a change.
  var newDay: Substring? {
    let words = spacedWords
    guard words.count > 1, words[0].foldedWord == "на" else { return nil }
    let isDay = words[1].namesWeekday && words.count > 2 && words[2].first?.isNumber == true
    return isDay || words[1].first?.isNumber == true ? self[words[1].startIndex...].bare : nil
  }

  /// «группа hor-1» says no more than «hor-1»; «группа 1 Хора» is one name.
  private func isNounOfLine(before next: Substring?) -> Bool {
    if ["группа", "группы", "группе", "гр", "гр."].contains(foldedWord) {
      return next?.first?.isNumber == false
    }
    return ["занятие", "занятия", "урок", "у", "для", "в", "на", "дата", "перевод"].contains(
      foldedWord
    )
  }

  private var foldedWord: String {
    String(self).folded.trimmingSuffix { ",:;".contains($0) }
  }

  /// The words before an hour at the end, or behind one: «hor-1 в 15:30», «hor-1, вт 15:30–17:10».
  var partedFromTime: (rest: Substring, time: Substring?) {
    let words = spacedWords
    for start in words.indices.suffix(5) where words[start].mayOpenTime {
      let time = self[words[start].startIndex...].bare
      if TimeOfDay.startOfLesson(String(time)) != nil {
        return (self[..<words[start].startIndex].bare, time)
      }
    }
    // «в 15:30 у hor-1».
    for end in words.indices.prefix(3).reversed()
    where words[0].mayOpenTime && end + 1 < words.count {
      let time = self[..<words[end].endIndex].bare
      if TimeOfDay.startOfLesson(String(time)) != nil {
        return (self[words[end].endIndex...].bare, time)
      }
    }
    return (self, nil)
  }

  private var mayOpenTime: Bool {
    first?.isNumber == true && contains { ":.".contains($0) }
      || ["в", "с"].contains(foldedWord)
      || ScalarText.parse(foldedWord) { $0.readWeekday() } != nil
  }

  /// Which key names it: all, a place, a teacher or a group.
  var keyOfWhom: String {
    let all = ranges(of: " кроме ").first.map { self[..<$0.lowerBound].bare } ?? self
    if case .everything = CoverageWords(String(all)) { return "охват" }
    let first = spacedWords.first?.foldedWord ?? ""
    if first.hasPrefix("площадк") || String(self).namesHouse { return "площадка" }
    if first.hasPrefix("педагог") || first == "учитель" { return "педагог" }
    if spacedWords.contains(where: { ["отдел", "отдела"].contains($0.foldedWord) }) {
      return "охват"
    }
    return hasInitials ? "педагог" : "группа"
  }

  /// A surname alone, and why its bearer is away: «Волков болеет»; `nil` for any other.
  var absentTeacher: (name: Substring, reason: Substring)? {
    let words = spacedWords
    guard words.count > 1, String(words[0]).maySurname,
      ["боле", "заболел", "отсутств", "больн"].contains(where: words[1].foldedWord.hasPrefix)
    else { return nil }
    return (words[0].bare, self[words[1].startIndex...].bare)
  }

  /// Where it begins to say why a teacher is away: «Лаптев (болезнь)», «Лаптев болеет».
  var startOfAbsence: Substring.Index? {
    spacedWords.dropFirst().first { $0.hasPrefix("(") || $0.first?.isLowercase == true }?.startIndex
  }

  /// Without «площадка» or «педагог» before the name.
  var withoutNounOfWhom: Substring {
    let words = spacedWords
    guard words.count > 1,
      ["площадка", "площадке", "педагог", "педагога", "учитель"]
        .contains(words[0].foldedWord)
    else { return self }
    return self[words[1].startIndex...].bare
  }

  /// Whether two initials stand in it, as in a name.
  private var hasInitials: Bool {
    let letters = split { $0.isWhitespace || $0 == "." }.filter { $0.count == 1 }
    return letters.count { $0.first?.isUppercase == true } == 2 && !contains(where: \.isNumber)
  }
}

extension String {
  /// Whether it is a house with its number, and no program: «школа № 5», «главный корпус».
  var namesHouse: Bool {
    let words = folded
    return ["главный корпус", "корпус "].contains(where: words.hasPrefix)
      || namesBuilding && words.contains("№") && words.spacedWords.count < 5
  }

  /// Whether it is one word that ends as surnames do.
  var maySurname: Bool {
    let word = trimmingSuffix { ",:".contains($0) }
    let ends = [
      "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "ская", "цкий",
      "цкая", "енко", "ук", "юк", "ых", "их", "ян", "дзе", "швили",
    ]
    return word.first?.isUppercase == true && word.count > 3
      && word.allSatisfy { $0.isLetter && !$0.isASCII || $0 == "-" }
      && ends.contains(where: word.hasSuffix)
  }
}
