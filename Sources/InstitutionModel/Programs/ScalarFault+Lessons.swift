import CivilTime
import Russian
import Schema

extension ScalarFault {
  /// What is wrong with a line of a timetable, with the line as it should be.
  static func inLessons(_ line: String) -> ScalarFault? {
    var text = ScalarText(line)
    guard let days = text.readLessonDays() else {
      return inFirstWord(of: line) ?? withoutDays(line)
    }
    text.skipBeforeHours()
    if text.isAtEnd { return withoutHours(line, days) }
    if let spans = text.readTimeRanges() {
      if text.isAtEnd { return nil }
      return further(line.suffix(text.rest.count), behind: LessonTime(days: days, spans: spans))
    }
    guard let pair = text.readTimes() else { return inTimes(line) ?? ofBareHours(text, days) }
    return inHours(pair, of: days)
  }

  /// «втарник 15:30–17:10»: a day that is misspelt.
  private static func inFirstWord(of line: String) -> ScalarFault? {
    var text = ScalarText(line)
    guard let word = text.readLetters(), let day = Weekday(nearly: word) else { return nil }
    text.skipBeforeHours()
    let spans = text.readTimeRanges() ?? []
    let rightForm =
      spans.isEmpty || !text.isAtEnd ? nil : LessonTime(days: .weekly([day]), spans: spans).words
    return ScalarFault("похоже на \(day.russianName.quoted)", rightForm: rightForm)
  }

  /// «15:30–17:10».
  private static func withoutDays(_ line: String) -> ScalarFault? {
    guard let spans = ScalarText.parse(line, { $0.readTimeRanges() }) else { return inTimes(line) }
    return ScalarFault(
      "не сказано, в какой день",
      example: LessonTime(days: .weekly([.tuesday]), spans: spans).words
    )
  }

  /// «вторник», «вторник 15:30».
  private static func withoutHours(_ line: String, _ days: LessonDays) -> ScalarFault {
    let example = TimeOfDay(hour: 15, minute: 30).flatMap { LessonTime(days, from: $0) }
    return ScalarFault("не сказано, в какие часы", example: example?.words)
  }

  private static func inHours(
    _ pair: (first: TimeOfDay, last: TimeOfDay?),
    of days: LessonDays
  ) -> ScalarFault {
    guard let last = pair.last else {
      let example = LessonTime(days, from: pair.first)?.words
      return ScalarFault("не сказано, до какого времени", example: example)
    }
    guard let turned = TimeRange(last, pair.first) else {
      return ScalarFault("конец совпадает с началом")
    }
    let rightForm = LessonTime(days: days, spans: [turned]).words
    return ScalarFault("конец раньше начала", rightForm: rightForm)
  }

  /// «вторник 9-10», which may be a time or two whole hours.
  private static func ofBareHours(_ text: ScalarText, _ days: LessonDays) -> ScalarFault? {
    var text = text
    guard let first = text.readNumber(digits: 1...2), text.skipDash(),
      let last = text.readNumber(digits: 1...2), let start = TimeOfDay(hour: first, minute: 0),
      let end = TimeOfDay(hour: last, minute: 0), let span = TimeRange(start, end)
    else { return nil }
    return ScalarFault(
      "не видно минут",
      example: LessonTime(days: days, spans: [span]).words
    )
  }

  /// Words behind the hours, which have keys of their own.
  private static func further(_ words: Substring, behind time: LessonTime) -> ScalarFault {
    let extra = LessonRemark.text(of: words)
    if let next = LessonTime.parse(extra) {
      return ScalarFault("занятия разделяет запятая", rightForm: "\(time.words), \(next.words)")
    }
    guard let line = LessonRemark.line(of: words) else {
      return ScalarFault("после часов стоит лишнее: \(extra.quoted)", rightForm: time.words)
    }
    let hours = time.spans.count == 1 ? time.words : "\"\(time.words)\""
    return ScalarFault(
      "после часов не\u{A0}стоит ничего, остальное – ключи занятия",
      rightForm: "{занятие: \(hours), \(line)}"
    )
  }
}

extension LessonTime {
  /// A lesson of the usual hour, as an example; `nil` where it would last past midnight.
  fileprivate init?(_ days: LessonDays, from start: TimeOfDay) {
    guard let end = TimeOfDay(minutes: start.minutes + 45), let span = TimeRange(start, end) else {
      return nil
    }
    self.init(days: days, spans: [span])
  }
}
