import CivilTime
import Russian
import Schema

extension ScalarText {
  /// «понедельник 10:00», «пн, чт в 10.00», «10:00 по понедельникам», several joined by commas.
  mutating func readWeeklyTimes() -> [WeeklyTime]? {
    guard var times = readTimesOfDays() else { return nil }
    while true {
      let end = self
      skipJoint()
      guard let more = readTimesOfDays() else {
        self = end
        return times
      }
      times += more
    }
  }

  private mutating func readTimesOfDays() -> [WeeklyTime]? {
    attempt { text in
      text.skipBound()
      let days = text.readWeekdays()
      if days != nil { text.skipBeforeHours() }
      text.skipBound()
      guard let time = text.readTime() ?? text.readTimeWithDash() else { return nil }
      _ = text.skip(word: "ч.") || text.skip(anyOf: ")")
      if days == nil { text.skipJoint() }
      guard let all = days ?? text.readWeekdays() else { return nil }
      text.skipEveryWeek()
      return all.map { WeeklyTime(weekday: $0, time: time) }
    }
  }

  /// Consumes what may stand before an hour, or before a day that is the last one: «в», «до», «не позднее».
  fileprivate mutating func skipBound() {
    _ = Self.bounds.contains { skip(word: $0) }
  }

  private static let bounds = [
    "в ", "с ", "к ", "ко ", "до ", "не позднее ", "не позже ", "строго до ",
  ]
}

extension ScalarText {
  /// `10-00`, `10-30`; `10-11` may be two hours.
  fileprivate mutating func readTimeWithDash() -> TimeOfDay? {
    attempt { text in
      guard let hour = text.readNumber(digits: 1...2), text.skip(anyOf: "-"),
        let minute = text.readNumber(digits: 2...2), minute == 0 || minute > 24
      else { return nil }
      return TimeOfDay(hour: hour, minute: minute)
    }
  }
}

extension ScalarFault {
  /// The same of a single time, beside which no place stands.
  static func inWeeklyTime(_ line: String) -> ScalarFault? {
    let times = ScalarText.parse(line.withBlanksForBrackets) { $0.readWeeklyTimes() } ?? []
    if times.count > 1 {
      return ScalarFault(
        "здесь один день недели и\u{A0}одно время",
        advice: "впишите для каждого дня свою строку: в\u{A0}этой – один из них"
      )
    }
    return inWeeklyTimes(line, isPlaced: false)
  }

  /// What is wrong with times of the week, with the line as it should be.
  ///
  /// - Parameters:
  ///   - line: What is written.
  ///   - isPlaced: Whether a place may stand beside them.
  /// - Returns: The fault; `nil` where none is plain to see.
  static func inWeeklyTimes(_ line: String, isPlaced: Bool) -> ScalarFault? {
    if let fault = ofRepeatedDay(in: line) ?? inClockTimes(line, read: weeklyTimes) { return fault }
    var text = ScalarText(line)
    text.skipBound()
    guard let days = text.readWeekdays() else { return ofAnyTime(line) ?? inFirstDay(of: line) }
    text.skipBeforeHours()
    _ = text.skip(word: "в ")
    if text.isAtEnd {
      return ScalarFault("не сказано, в каком часу", example: "\(days.words) 10:00")
    }
    let words = text.rest
    guard let (first, last) = text.readTimes() else {
      return inTimes(line)
        ?? TimeOfDay(partOfDay: words).map {
          ScalarFault("не сказано, в каком часу", example: "\(days.words) \($0.figures)")
        }
    }
    let right = "\(days.words) \(first.figures)"
    if last != nil {
      return ScalarFault("здесь нужно одно время, а не часы «с – до»", rightForm: right)
    }
    return behind(right, isPlaced ? line.suffix(text.rest.count) : "")
  }

  /// The text, where times of the week can be read in it.
  private static func weeklyTimes(_ text: String) -> String? {
    let times = PlacedText(text) { ScalarText.parse($0) { $0.readWeeklyTimes() } }
    return times.map { _ in text }
  }

  /// The same of hours with a place.
  static func inPlacedLessons(_ line: String) -> ScalarFault? {
    if let fault = ofAnyTime(line, hours: "–17:40") { return fault }
    var text = ScalarText(line)
    if let days = text.readLessonDays() {
      text.skipBeforeHours()
      if let spans = text.readTimeRanges(), !text.isAtEnd {
        return behind(LessonTime(days: days, spans: spans).words, line.suffix(text.rest.count))
      }
    }
    return inLessons(line)
  }

  /// «по договорённости», «в любое время»: a family has to know when it is.
  private static func ofAnyTime(_ line: String, hours: String = "") -> ScalarFault? {
    let words = line.folded
    guard timesOfNobody.contains(where: words.hasPrefix) else { return nil }
    let reason = "семье нужны день недели и \(hours.isEmpty ? "время" : "часы")"
    return ScalarFault(reason, example: "четверг 17:00\(hours)")
  }

  private static let timesOfNobody = [
    "по договор", "по согласов", "по мере", "по запрос", "по необходим", "по желан", "в любо",
    "в течение", "в рабоч", "круглосуточно", "всегда", "постоянно", "индивидуально",
  ]

  /// Words that are perhaps a place, which then has a key of its own.
  private static func behind(_ time: String, _ words: Substring) -> ScalarFault? {
    guard let place = PlaceBehindTime(words) else {
      return ScalarFault("после времени стоит лишнее", rightForm: time)
    }
    let isPlain = !place.text.contains { ",:{}[]#\"'".contains($0) }
    let text = isPlain ? place.text : "\"\(place.text.filter { $0 != "\"" && $0 != "\\" })\""
    let when = time.contains(",") ? "\"\(time)\"" : time
    return ScalarFault(
      "после времени стоит лишнее; если это место, у\u{A0}него свой ключ",
      rightForm: "{когда: \(when), где: \(text)}"
    )
  }

  /// «понедельнк 10:00», «10:00».
  private static func inFirstDay(of line: String) -> ScalarFault? {
    if let time = ScalarText.parse(line, { $0.readTimes() }) {
      return ScalarFault("не сказано, в какой день", example: "понедельник \(time.first.figures)")
    }
    var text = ScalarText(line)
    guard let word = text.readLetters(), let day = Weekday(nearly: word) else {
      return inTimes(line)
    }
    text.skipBeforeHours()
    let time = text.readTime()
    return ScalarFault(
      "похоже на \(day.russianName.quoted)",
      rightForm: time.flatMap { text.isAtEnd ? "\(day.russianName) \($0.figures)" : nil }
    )
  }
}

extension TimeOfDay {
  /// An hour of the part of a day that people name: «вечером».
  fileprivate init?(partOfDay words: String) {
    let hours = [("утр", 10), ("дн", 14), ("обед", 13), ("веч", 18), ("ноч", 18)]
    let word = words.split(separator: " ").last ?? ""
    guard let hour = hours.first(where: { word.hasPrefix($0.0) })?.1 else { return nil }
    self.init(hour: hour, minute: 0)
  }
}

extension [Weekday] {
  /// «вторник», «вт, чт».
  fileprivate var words: String { LessonDays.weekly(self).words }
}
