import CivilTime
import Russian
import SourceText

extension ScalarFault {
  /// The same with a word on what its right form lacks of the refused text: who pastes that form would lose it.
  public func tellingLoss(of text: String) -> ScalarFault {
    let lost = leftOut(of: text)
    guard !lost.isEmpty else { return self }
    var fault = self
    let words = lost.map { String($0).quoted }.joined(separator: ", ")
    fault.note = "сюда не\u{A0}вошло \(words): если это важно, скажите об этом другой строкой"
    return fault
  }

  /// The words and numbers that neither the right form nor the reason repeats; none without a right form, and no
  /// numbers beside an example, whose own are to be changed.
  private func leftOut(of text: String) -> [Substring] {
    let forms = choices.map(\.form) + [rightForm].compactMap(\.self)
    guard !forms.isEmpty, advice == nil else { return [] }
    let told = WordsOfText(forms.joined(separator: " ") + " " + (reason ?? ""))
    let words = text.wordsOfNote.filter { !told.repeats($0) }
    return isExample ? words.filter { $0.first?.isLetter == true } : words
  }
}

/// What a text says, by which words of another text are looked for.
private struct WordsOfText {
  private let stems: Set<Substring>
  private let numbers: Set<Int>
  private let weekdays: Set<Weekday>

  init(_ text: String) {
    let words = text.wordsAndNumbers
    stems = Set(words.map { $0.stem })
    numbers = Set(words.flatMap(\.numbers))
    weekdays = Set(words.compactMap { Weekday(word: String($0).folded) })
  }

  /// Whether the word is told too, perhaps in another case or as a figure, or says nothing of its own.
  func repeats(_ word: Substring) -> Bool {
    if word.first?.isNumber == true { return repeats(number: word) }
    let folded = String(word).folded
    if let day = Weekday(word: folded) ?? Weekday(nearly: folded) { return weekdays.contains(day) }
    // A single letter is rather a preposition or a misread figure than a month: «у», «l».
    if folded.count > 1, let month = Month.number(of: folded) { return numbers.contains(month) }
    return folded.count < 4 || Self.idle.contains { folded.hasPrefix($0) }
      || stems.contains(word.stem)
  }

  /// «3» of «3:30 дня» is told by «15:30», «26» by «2026» and «1530» by «15:30».
  private func repeats(number word: Substring) -> Bool {
    word.numbers.contains { number in
      let meant = [number, number < 12 ? number + 12 : number, number + 2000, number % 100]
      return number == 0 || meant.contains(where: numbers.contains)
        || numbers.contains(number / 100) && numbers.contains(number % 100)
    }
  }

  /// What words begin with that a form says in another way: units, joints and names of keys.
  private static let idle = [
    "час", "мин", "врем", "начал", "конец", "окон", "кажд", "ежедн", "занят", "урок",
    "год", "числ", "включ", "прик", "груп", "кабин", "педаг", "препод", "адрес",
    "будн", "выход", "утра", "вечер", "академ", "после", "обед", "перер", "неделю", "раз",
  ]
}

extension String {
  /// The words and numbers without lengths, how often a week and figures with letters in them, which a form says
  /// as hours: «1 ч 40 мин», «2 раза», «1О».
  fileprivate var wordsOfNote: [Substring] {
    let words = wordsAndNumbers
    return words.indices.filter { index in
      guard words[index].first?.isNumber == true else { return true }
      let next = words.dropFirst(index + 1).first
      let isAmount = next.map { next in Self.units.contains { next.hasPrefix($0) } } ?? false
      return !isAmount && !isNextToLetter(words[index])
    }.map { words[$0] }
  }

  private static let units = ["ч", "мин", "ак", "раз", "x", "х", "занят", "урок"]

  private func isNextToLetter(_ number: Substring) -> Bool {
    self[number.endIndex...].first?.isLetter == true
      || self[..<number.startIndex].last?.isLetter == true
  }

  /// The runs of letters and those of digits, in order.
  fileprivate var wordsAndNumbers: [Substring] {
    var words: [Substring] = []
    var rest = self[...]
    while let first = rest.firstIndex(where: { $0.isLetter || $0.isNumber }) {
      let isNumber = rest[first].isNumber
      let word = rest[first...].prefix { isNumber ? $0.isNumber : $0.isLetter }
      words.append(word)
      rest = rest[word.endIndex...]
    }
    return words
  }
}

extension Substring {
  /// The letters that stay the same in every case, as far as that needs to be known.
  fileprivate var stem: Substring { String(self).folded.prefix(4) }

  /// The number that it is, none for letters.
  fileprivate var numbers: [Int] { Int(self).map { [$0] } ?? [] }
}
