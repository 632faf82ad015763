import CivilTime
import Schema

/// When a lesson is, as an author writes it.
///
/// Russian: «занятие».
public struct LessonTime: Hashable, Sendable {
  public var days: LessonDays
  /// In the order in which they are written; none only for a lesson by agreement.
  public var spans: [TimeRange]

  /// Those of a range of days, as which it is written.
  public var ends: EndsOfDays?

  /// How many hours stand for the end, «15:30, 2 ч»; the spans are then those of the usual hour.
  private var counted: Int?

  public init(days: LessonDays, spans: [TimeRange]) { (self.days, self.spans) = (days, spans) }

  /// The hours where such an academic hour is taught.
  public func spans(of hour: AcademicHour) -> [TimeRange] {
    guard let counted, let start = spans.only?.start,
      let end = TimeOfDay(minutes: start.minutes + hour.length(ofHours: counted)),
      let span = TimeRange(start, end)
    else { return spans }
    return [span]
  }

  /// Reads `четверг 15:30–16:15, 16:25–17:10`, «вт, чт с 15:30 (до 17:10)», «15:30–17:10 по вторникам».
  static func parse(_ text: String, inYearFrom yearStart: CalendarDate? = nil) -> LessonTime? {
    guard var time = read(text, nil) ?? yearStart.flatMap({ read(text, $0) }) else { return nil }
    if case .weekly(let days) = time.days, days.count > 2 { time.ends = EndsOfDays(text) }
    return time
  }

  private static func read(_ text: String, _ yearStart: CalendarDate?) -> LessonTime? {
    ScalarText.parse(text.withBlanksForBrackets, inYearFrom: yearStart) { text in
      _ = text.skip(anyOf: "-|")
      text.skipSpaces()
      if text.skip(word: "по согласованию") || text.skip(word: "по договоренности") {
        _ = text.skip(word: "с родителями") || text.skip(word: "с педагогом")
        return LessonTime(days: .byAgreement, spans: [])
      }
      let days = text.readLessonDays()
      if days != nil { text.skipBeforeHours() }
      let part = text.readPartOfDay()
      let ranges = text.readTimeRanges()
      let counted = ranges == nil ? text.readHoursByCount() : nil
      guard let spans = ranges ?? counted.map({ [$0.span] }), part.map({ $0.holds(spans) }) ?? true
      else { return nil }
      if days == nil { text.skipJoint() }
      guard let all = days ?? text.readLessonDays() else { return nil }
      let left = text.readExceptedWeekdays() ?? []
      text.skipEveryWeek()
      while text.skip(anyOf: ".,;|") { text.skipSpaces() }
      return all.without(left).map { days in
        var time = LessonTime(days: days, spans: spans)
        time.counted = counted?.count
        return time
      }
    }
  }
}

extension ScalarText {
  /// Consumes what may stand between days and hours: «:», «,», a dash, a bracket.
  mutating func skipBeforeHours() {
    skipSpaces()
    _ = skip(anyOf: ":,;-(|=")
    while skip(anyOf: "._") {}
    skipSpaces()
  }
}

extension Shape where Value == LessonTime {
  static let lessonTime = notation(
    "день недели и часы",
    examples: ["вторник 15:30–17:10", "вт, чт 15:30–17:10"],
    faultLasting: { ScalarFault.inLessons($0, lasting: $1) },
    inYear: LessonTime.parse
  )
}
