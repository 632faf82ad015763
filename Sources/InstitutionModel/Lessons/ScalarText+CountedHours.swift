import CivilTime
import Schema

extension ScalarText {
  /// The hours of a lesson, of which the start and how many academic hours it takes may be said alone: «15:30, 2 ч».
  mutating func readLessonHours() -> [TimeRange]? {
    readTimeRanges() ?? readHoursByCount().map { [$0.span] }
  }

  /// «15:30 – 2 часа», «с 15:30 (2 ч.)»: how many hours there are, and how long they last where the usual hour is taught.
  mutating func readHoursByCount() -> (span: TimeRange, count: Int)? {
    attempt { text in
      guard let start = text.readStartBeforeLength(), let (hours, minutes) = text.readDuration(),
        minutes == 0, (1...6).contains(hours)
      else { return nil }
      _ = text.skip(anyOf: ")")
      let length = AcademicHour.usual.length(ofHours: hours)
      return TimeOfDay(minutes: start.minutes + length).flatMap { TimeRange(start, $0) }
        .map { (span: $0, count: hours) }
    }
  }

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
