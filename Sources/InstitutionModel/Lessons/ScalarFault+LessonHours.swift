import CivilTime
import Russian
import Schema

/// What is wrong with the hours of a line of a timetable.
extension ScalarFault {
  /// «вторник», «вторник 15:30».
  static func withoutHours(_ days: LessonDays, _ minutes: Int?) -> ScalarFault {
    let example = TimeOfDay(hour: 15, minute: 30).flatMap { LessonTime(days, from: $0, minutes) }
    return ScalarFault("не сказано, в какие часы", example: example?.words)
  }

  /// «вторник 15:30», «вторник 15:30 17:10», «вторник 17:10–15:30»: an end that is missing, apart or too early.
  static func inHours(
    _ pair: (first: TimeOfDay, last: TimeOfDay?),
    of days: LessonDays,
    in line: String,
    _ minutes: Int?
  ) -> ScalarFault {
    guard let last = pair.last else {
      if let fault = inTimes(line) { return fault }
      let example = LessonTime(days, from: pair.first, minutes)?.words
      return ScalarFault("не сказано, до какого времени", example: example)
    }
    if let span = TimeRange(pair.first, last) {
      let rightForm = LessonTime(days: days, spans: [span]).words
      return ScalarFault("между началом и концом нужно тире", rightForm: rightForm)
    }
    if last == pair.first { return ScalarFault("конец совпадает с началом") }
    guard let meant = TimeRange.lesson(from: pair.first, to: last, minutes) else {
      let advice = "занятие начинается и кончается в один день: проверьте часы"
      return ScalarFault("конец раньше начала", advice: advice)
    }
    let rightForm = LessonTime(days: days, spans: [meant]).words
    let isTurned = meant.start == last
    let reason = "конец раньше начала"
    return isTurned
      ? ScalarFault(reason, rightForm: rightForm) : ScalarFault(reason, example: rightForm)
  }

  /// «вторник 9-10», which may be a time or two whole hours.
  static func ofBareHours(_ text: ScalarText, _ days: LessonDays) -> ScalarFault? {
    var text = text
    guard let first = text.readNumber(digits: 1...2), text.skipDash(),
      let last = text.readNumber(digits: 1...2), let start = TimeOfDay(hour: first, minute: 0),
      let end = TimeOfDay(hour: last, minute: 0), let span = TimeRange(start, end)
    else { return nil }
    text.skipSpaces()
    if ["урок", "ур.", "пара", "пары", "занят"].contains(where: text.rest.hasPrefix) {
      return ScalarFault(
        "номер урока не\u{A0}говорит, в какие часы он идёт",
        advice: "впишите часы: \("\(LessonTime(days: days, spans: []).words) …–…".quoted)"
      )
    }
    return ScalarFault(
      "не видно минут",
      example: LessonTime(days: days, spans: [span]).words
    )
  }

  /// «вторник 15:30 2 часа», «вт 15:30, 90 мин»: how long in place of the end.
  static func ofLength(_ text: ScalarText, _ days: LessonDays) -> ScalarFault? {
    var text = text
    text.skipJoint()
    _ = ["с ", "в ", "начало в ", "начало "].contains { text.skip(word: $0) }
    guard let first = text.readTime() else { return nil }
    text.skipJoint()
    text.skipBeforeHours()
    _ = text.skip(word: "по ") || text.skip(word: "на ")
    if let spans = text.attempt({ $0.readCountedHours(from: first) }) {
      return ScalarFault(
        "не сказано, до какого времени; с\u{A0}переменой выходит так",
        rightForm: LessonTime(days: days, spans: spans).words
      )
    }
    guard let length = text.readDuration(), length.hours < 7 else { return nil }
    _ = text.skip(anyOf: ")")
    guard text.isAtEnd else { return nil }
    let isExact = length.hours == 0 || length.minutes > 0
    let minutes =
      isExact
      ? length.hours * 60 + length.minutes : AcademicHour.usual.length(ofHours: length.hours)
    guard let end = TimeOfDay(minutes: first.minutes + minutes), let span = TimeRange(first, end)
    else { return nil }
    let words = LessonTime(days: days, spans: [span]).words
    let reason = "не сказано, до какого времени"
    return isExact ? ScalarFault(reason, rightForm: words) : ScalarFault(reason, example: words)
  }

  /// «вт 3:30 PM–5:10 PM», «вт 15:30–17:70»; the end that may be meant makes the usual length, if that is known.
  static func ofClockTimes(_ line: String, _ minutes: Int?) -> ScalarFault? {
    inClockTimes(line) { mended in
      guard let time = LessonTime.parse(mended) else { return nil }
      guard fromMidnight(line) == nil, time.spans.count == 1, let start = time.spans.first?.start,
        line.contains(start.figures) || line.contains(start.figures.replacing(":", with: "."))
      else { return time.words }
      return minutes.flatMap { LessonTime(time.days, from: start, $0) }?.words ?? time.words
    }
  }

  /// «вт 15 30 – 17 10»: minutes behind a space.
  static func withColons(_ line: String) -> ScalarFault? {
    let words = line.split(separator: " ").map(String.init)
    let isPair = { (first: String, second: String) in
      (1...2).contains(first.count) && first.allSatisfy(\.isNumber) && second.count >= 2
        && second.prefix(2).allSatisfy(\.isNumber)
    }
    var joined: [String] = []
    for word in words {
      if let last = joined.last, isPair(last, word) {
        joined[joined.count - 1] = "\(last):\(word)"
      } else {
        joined.append(word)
      }
    }
    return LessonTime.parse(joined.joined(separator: " ")).map {
      ScalarFault("между часом и минутами нужно двоеточие", rightForm: $0.words)
    }
  }

  /// «вторник 0,645833333–0,715277778»: hours as a sheet keeps them.
  static func ofFractions(_ line: String) -> ScalarFault? {
    guard line.contains("0,") || line.contains("0.") else { return nil }
    var (text, number) = ("", "")
    for sign in line + " " {
      if sign.isNumber || ",.".contains(sign) {
        number.append(sign)
        continue
      }
      text += (TimeOfDay(fractionOfDay: number)?.figures ?? number) + String(sign)
      number = ""
    }
    return LessonTime.parse(text.trimmed).map {
      ScalarFault("это доли суток, какими их хранит Excel", rightForm: $0.words)
    }
  }

  /// «вт 15:30–16:15, 17:10–16:25»: the last hours of several are turned round.
  static func ofTurnedHours(_ extra: String, of time: LessonTime) -> ScalarFault? {
    let hours = ScalarText.parse(extra) { $0.readTimes() }
    guard let (first, end) = hours, let last = end,
      let span = TimeRange.lesson(from: first, to: last)
    else { return nil }
    let rightForm = LessonTime(days: time.days, spans: time.spans + [span]).words
    return ScalarFault("конец раньше начала", rightForm: rightForm)
  }

  /// «вт 3:30–5:10 дня»: hours that are counted from noon.
  static func ofHoursFromNoon(_ extra: String, of time: LessonTime) -> ScalarFault? {
    let isAfterNoon = ["дня", "пополудни", "вечера", "pm", "p.m"].contains(
      where: extra.folded.hasPrefix
    )
    guard isAfterNoon, let moved = time.movedByHalfDay, let start = time.spans.first?.start,
      start.minutes < 12 * 60
    else { return nil }
    return ScalarFault("часы считаются от полуночи", rightForm: moved.words)
  }
}

extension TimeRange {
  /// What is meant by a lesson that ends before it begins: both turned round, or hours of the afternoon that are
  /// counted from noon, «11:30–1:10»; the shortest, and `nil` where each would last longer than a lesson does.
  fileprivate static func lesson(
    from first: TimeOfDay,
    to last: TimeOfDay,
    _ usual: Int? = nil
  ) -> TimeRange? {
    let half = 12 * 60
    let pairs = [
      (last.minutes, first.minutes), (first.minutes, last.minutes + half),
      (first.minutes - half, last.minutes + half), (first.minutes - half, last.minutes),
    ]
    let spans = pairs.compactMap { lower, upper in
      TimeOfDay(minutes: lower).flatMap { start in
        TimeOfDay(minutes: upper).flatMap { TimeRange(start, $0) }
      }
    }
    let likely = spans.filter { span in
      (shortestLesson...longestLesson).contains(span.minutes) && span.start.minutes >= 7 * 60
    }
    return likely.first { $0.minutes == usual } ?? lesson(from: first, toMinuteOf: last, usual)
      ?? likely.min { $0.minutes < $1.minutes }
  }

  /// «16:00–15:40» of a lesson of two hours, which is «16:00–17:40»: the end with another hour.
  private static func lesson(
    from first: TimeOfDay,
    toMinuteOf last: TimeOfDay,
    _ usual: Int?
  ) -> TimeRange? {
    let lengths = usual.map { [$0] } ?? (1...4).map { AcademicHour.usual.length(ofHours: $0) }
    return lengths.lazy.compactMap { minutes in
      TimeOfDay(minutes: first.minutes + minutes).flatMap { end in
        end.minutes % 60 == last.minutes % 60 && last < first && first.minutes - last.minutes < 180
          ? TimeRange(first, end) : nil
      }
    }.first
  }

  /// Minutes.
  private static let shortestLesson = 30

  /// Minutes.
  private static let longestLesson = 6 * 60
}

extension LessonTime {
  /// A lesson of so many minutes or of the usual hour, as an example; `nil` where it would last past midnight.
  fileprivate init?(_ days: LessonDays, from start: TimeOfDay, _ minutes: Int?) {
    let length = minutes ?? AcademicHour.usual.minutes
    guard let end = TimeOfDay(minutes: start.minutes + length), let span = TimeRange(start, end)
    else {
      return nil
    }
    self.init(days: days, spans: [span])
  }
}

extension TimeOfDay {
  /// `0,645833333` is 15:30.
  fileprivate init?(fractionOfDay text: String) {
    guard text.count > 5, text.hasPrefix("0"),
      let fraction = Double(text.replacing(",", with: "."))
    else { return nil }
    self.init(minutes: Int((fraction * 24 * 60).rounded()))
  }
}
