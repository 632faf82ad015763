import CivilTime
import Russian
import Schema
import SourceText

/// A line of a timetable with several slips at once, put right as a whole: «втарник 15.30-1710 каб 4».
///
/// Days stand before the first figure, times behind it in pairs, however they are written; what follows stays.
///
/// Russian: «строка с несколькими огрехами».
struct MendedLesson {
  let time: LessonTime
  let before: Substring
  let behind: Substring

  init?(_ line: String) {
    guard let digit = line.firstIndex(where: \.isNumber),
      let (days, start) = Self.days(line[..<digit])
    else { return nil }
    var clock = LooseClock(line[digit...])
    let spans = clock.readSpans()
    guard !spans.isEmpty, clock.isAtWord else { return nil }
    time = LessonTime(days: days, spans: spans)
    before = line[..<start]
    behind = clock.rest
    // «кроме субботы» is no remark.
    guard LessonRemark.all(in: before).allSatisfy({ $0.line != nil }) else { return nil }
  }

  /// The days in front of the hours, perhaps behind a few words, and where they begin.
  private static func days(_ head: Substring) -> (LessonDays, Substring.Index)? {
    let starts = [head.startIndex] + head.indices.filter { head[$0] == " " }.prefix(3)
    for start in starts {
      let words = String(head[start...]).trimmed
      let spelt = ScalarFault.withDays(words).line
      var text = ScalarText(spelt)
      guard let days = text.readLessonDays() else { continue }
      text.skipBeforeHours()
      _ = ["с", "в", "от", "начало", "время", "к"].contains { text.skip(word: $0) }
      if text.isAtEnd { return (days, start) }
    }
    return nil
  }

  /// What is told of the line; `nil` where nothing is wrong with it but what other words say better.
  var fault: ScalarFault {
    let reason = "часы пишут так: \(time.hoursInFigures.quoted)"
    if before.isBlank, behind.isBlank { return ScalarFault(reason, rightForm: time.words) }
    return time.words(before: before, behind: behind).map { ScalarFault(reason, rightForm: $0) }
      ?? ScalarFault.about(time, before: before, behind: behind)
  }
}

/// Reads times of the day from left to right, whatever stands between hours and minutes.
private struct LooseClock {
  private(set) var rest: Substring

  init(_ text: Substring) { rest = text }

  /// Whether a word of its own or nothing follows.
  var isAtWord: Bool { rest.first.map { !$0.isLetter && !$0.isNumber } ?? true }

  mutating func readSpans() -> [TimeRange] {
    var spans: [TimeRange] = []
    while true {
      let start = rest
      guard let first = readTime() else { break }
      skip(" –—-…~>→/,;:.")
      skip(word: "до ")
      guard let last = readTime(), let span = TimeRange(first, last) else {
        rest = start
        break
      }
      spans.append(span)
      let end = rest
      skip(" ,;/")
      skip(word: "и ")
      if rest.first?.isNumber != true { rest = end }
    }
    return spans
  }

  /// `15.30`, `1530`, `15-30`, `15 30`, «15ч30».
  private mutating func readTime() -> TimeOfDay? {
    let start = rest
    let hour = readDigits()
    if hour.count > 2, let time = Self.time(hour.dropLast(2), hour.suffix(2)) { return time }
    skip(" :.,-;чЧ")
    let minute = readDigits()
    if hour.count < 3, minute.count == 2, let time = Self.time(hour, minute) { return time }
    rest = start
    return nil
  }

  private static func time(_ hour: Substring, _ minute: Substring) -> TimeOfDay? {
    guard let hour = Int(hour), let minute = Int(minute) else { return nil }
    return TimeOfDay(hour: hour, minute: minute)
  }

  private mutating func readDigits() -> Substring {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return digits
  }

  private mutating func skip(_ signs: String) { rest = rest.drop { signs.contains($0) } }

  private mutating func skip(word: String) {
    if rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy { " ,.;)".contains($0) } }
}
