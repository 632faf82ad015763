import CivilTime
import Schema

extension ScalarText {
  /// Hours that are counted from a start: «2 занятия по 45 мин., перемена 10 мин.», each a span of its own.
  mutating func readCountedHours(from start: TimeOfDay) -> [TimeRange]? {
    guard let count = readNumber(digits: 1...1), (2...6).contains(count) else { return nil }
    skipSpaces()
    guard let word = readLetters(), Self.wordsOfHours.contains(where: word.hasPrefix) else {
      return nil
    }
    skipSpaces()
    guard skip(word: "по "), let length = readDuration(), length.hours == 0 else { return nil }
    _ = skip(anyOf: ".")
    skipJoint()
    _ = skip(word: "и ") || skip(word: "с ")
    guard let recess = readRecess() else { return nil }
    _ = skip(anyOf: ".")
    skipSpaces()
    guard isAtEnd else { return nil }
    var spans: [TimeRange] = []
    var minutes = start.minutes
    for _ in 0..<count {
      guard let first = TimeOfDay(minutes: minutes),
        let last = TimeOfDay(minutes: minutes + length.minutes), let span = TimeRange(first, last)
      else { return nil }
      spans.append(span)
      minutes = last.minutes + recess
    }
    return spans
  }

  private static let wordsOfHours = ["занят", "урок", "час", "пар"]
}
