import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// How often a week has lessons, before the days that say it too: «2 раза в неделю: вт и чт, 15:30–17:10».
///
/// Russian: «раз в неделю».
struct TimesAWeek {
  let count: Int
  /// The days and hours behind it.
  let rest: String

  /// `nil` where a line does not begin so.
  init?(_ line: String) {
    guard line.mayBeginWithCount else { return nil }
    var text = ScalarText(line)
    guard let count = text.readTimesAWeek() else { return nil }
    text.skipBeforeHours()
    let behind = text
    guard !text.isAtEnd, text.readTimesAWeek() == nil else { return nil }
    let said = String(line.suffix(behind.rest.count)).withoutEndOfBracket
    (self.count, rest) = (count.times, Self.line(said, count.length))
  }

  /// The days and hours, which end after so many hours where only their beginning is said: «(вт, пт) с 16.00».
  private static func line(_ line: String, _ hours: Int?) -> String {
    guard let hours else { return line }
    let plain = line.filter { !"()".contains($0) }.trimmed
    var text = ScalarText(plain)
    guard text.readLessonDays() != nil else { return line }
    text.skipBeforeHours()
    _ = text.skip(word: "с ") || text.skip(word: "в ")
    return text.readTime() != nil && text.isAtEnd ? "\(plain), \(hours) часа" : line
  }

  /// Whether a key of a mapping is nothing else: «2 раза в неделю».
  static func isAlone(_ key: String) -> Bool {
    key.mayBeginWithCount && ScalarText.parse(key) { $0.readTimesAWeek() } != nil
  }

  /// What is wrong with a line that counts its days otherwise.
  static func fault(in line: String) -> ScalarFault? {
    guard let counted = TimesAWeek(line) else { return nil }
    let days = TimesAWeek.days(of: counted.rest)
    guard days > 0, days != counted.count else { return nil }
    return ScalarFault(
      "сказано \(plural(counted.count, "раз", "раза", "раз")) в\u{A0}неделю, "
        + "а названо \(plural(days, "занятие", "занятия", "занятий"))",
      advice: "проверьте дни и напишите без числа: \(counted.rest.quoted)"
    )
  }

  /// «вт, чт 2 раза в неделю 15:30–17:10»: words between days and hours that say no more than the days.
  static func faultWithin(_ line: String) -> ScalarFault? {
    let words = line.split(separator: " ")
    for start in words.indices.dropFirst() {
      guard let counted = TimesAWeek(words[start...].joined(separator: " ")) else { continue }
      let rest = words[..<start].joined(separator: " ") + " " + counted.rest
      guard let time = LessonTime.parse(rest) else { return nil }
      return ScalarFault("сколько раз, видно по дням", rightForm: time.words)
    }
    return nil
  }

  /// On how many days of the week the lines are; 0 where one of them could not be read.
  static func days(of lines: String) -> Int {
    let node = YAMLNode(.scalar(lines, .plain), at: .nowhere)
    let counts = TimetableItems.nodes(of: node).map { node -> Int in
      guard case .scalar(let line, _) = node.content,
        case .weekly(let days)? = LessonTime.parse(line)?.days
      else { return 0 }
      return days.count
    }
    return counts.contains(0) ? 0 : counts.reduce(0, +)
  }
}

extension ScalarText {
  /// «2 раза в неделю», «дважды в неделю», «2 р/нед.», «один раз в неделю».
  fileprivate mutating func readTimesAWeek() -> (times: Int, length: Int?)? {
    attempt { text in
      guard let count = text.readCount() else { return nil }
      text.skipSpaces()
      _ = ["раза", "раз", "р."].contains { text.skip(word: $0) } || text.skip(word: "р")
      guard text.skip(word: "в ") || text.skip(word: "/") else { return nil }
      guard ["неделю", "нед.", "нед"].contains(where: { text.skip(word: $0) }) else { return nil }
      return (count, text.readLengthOfLesson())
    }
  }

  /// «по 2 часа», «по 2 академических часа»: days and hours say it themselves.
  private mutating func readLengthOfLesson() -> Int? {
    attempt { text in
      text.skipSpaces()
      guard text.skip(word: "по "), let count = text.readNumber(digits: 1...1) else { return nil }
      text.skipSpaces()
      _ = text.skip(word: "ак.") || text.skip(word: "академических") || text.skip(word: "акад.")
      text.skipSpaces()
      return ["часа", "часу", "час", "ч.", "ч"].contains { text.skip(word: $0) } ? count : nil
    }
  }

  private mutating func readCount() -> Int? {
    if let number = readNumber(digits: 1...1) { return number }
    guard let word = readLetters() else { return nil }
    return Self.counts[word]
  }

  private static let counts = [
    "раз": 1, "один": 1, "одно": 1, "дважды": 2, "два": 2, "трижды": 3, "три": 3, "четыре": 4,
    "четырежды": 4, "пять": 5,
  ]
}

extension String {
  /// Whether its first letters are of a number; nearly every line begins with those of a day.
  fileprivate var mayBeginWithCount: Bool {
    guard let first = utf8.first else { return false }
    if first.isDigit { return utf8.dropFirst().first.map { !$0.isDigit && $0 != 0x3A } ?? false }
    return Self.beginnings.contains { utf8.starts(with: $0.utf8) }
  }

  /// The text behind the beginning of a bracket, without its end: «вт, чт 15:30–17:10» of «вт, чт) 15:30–17:10».
  fileprivate var withoutEndOfBracket: String {
    guard let end = firstIndex(of: ")"), !self[..<end].contains("(") else { return self }
    return String(self[..<end]) + self[index(after: end)...]
  }

  private static let beginnings = [
    "раз", "Раз", "оди", "Оди", "одн", "Одн", "два", "Два", "три", "Три", "четыр", "Четыр", "пять",
    "Пять",
  ]
}

extension SourceRange {
  /// A place for text that is in no file.
  static let nowhere = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)
}
