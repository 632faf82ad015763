import CivilTime
import Schema

extension ScalarText {
  /// The hours of a lesson, of which the start and how many academic hours it takes may be said alone: «15:30, 2 ч».
  mutating func readLessonHours() -> [TimeRange]? {
    readTimeRanges() ?? attempt { $0.readHoursByCount() }.map { [$0] }
  }

  /// «15:30 – 2 часа», «с 15:30 (2 ч.)»: as long as so many usual hours with the recesses between them; whose hours are
  /// others is told so by the rule of whole hours.
  private mutating func readHoursByCount() -> TimeRange? {
    guard let start = readStartBeforeLength(), let (hours, minutes) = readDuration(), minutes == 0,
      (1...6).contains(hours)
    else { return nil }
    _ = skip(anyOf: ")")
    let length = AcademicHour.usual.length(ofHours: hours)
    return TimeOfDay(minutes: start.minutes + length).flatMap { TimeRange(start, $0) }
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
