import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A lesson that some weeks of a month have: «1 и 3 вторник месяца 15:30–17:10», «чт 15:30–17:10, кроме последнего
/// четверга месяца».
///
/// No line says so but by its dates, which are listed for the author.
///
/// Russian: «по неделям месяца».
struct MonthlyLesson {
  private let weekday: Weekday
  /// Of the month, of which the fifth is the last.
  private let numbers: Set<Int>
  private let areExcepted: Bool
  private let spans: [TimeRange]

  init?(_ line: String) {
    guard let lesson = Self.counted(line) ?? Self.excepted(line) else { return nil }
    self = lesson
  }

  private init(_ weekday: Weekday, _ numbers: [Int], excepted: Bool, _ spans: [TimeRange]) {
    (self.weekday, self.spans) = (weekday, spans)
    (self.numbers, areExcepted) = (Set(numbers), excepted)
  }

  private static func counted(_ line: String) -> MonthlyLesson? {
    var text = ScalarText(line)
    _ = ["каждый ", "каждую ", "каждое "].contains { text.skip(word: $0) }
    guard let numbers = text.readNumbersOfWeeks(), let day = text.readWeekday() else { return nil }
    text.skipSpaces()
    text.skipMonth()
    text.skipBeforeHours()
    guard let spans = text.readTimeRanges(), text.isAtEnd else { return nil }
    return MonthlyLesson(day, numbers, excepted: false, spans)
  }

  private static func excepted(_ line: String) -> MonthlyLesson? {
    guard let lesson = RemarkedLesson(line), lesson.before.isEmpty,
      case .weekly(let days) = lesson.time.days, let day = days.only
    else { return nil }
    var text = ScalarText(LessonRemark.text(of: lesson.behind))
    let isExcepted = text.skip(word: "кроме ")
    if !isExcepted { _ = text.skip(word: "каждый ") || text.skip(word: "каждую ") }
    guard let numbers = text.readNumbersOfWeeks() else { return nil }
    if let other = text.readWeekday(), other != day { return nil }
    text.skipSpaces()
    guard text.skipMonth(), text.isAtEnd else { return nil }
    return MonthlyLesson(day, numbers, excepted: isExcepted, lesson.time.spans)
  }

  /// The line by its dates, without the days that are off by law.
  func form(in year: DateRange) -> String? {
    let dates = year.days.filter { isHeld(on: $0) && Holiday.statutoryName(of: $0) == nil }
    guard !dates.isEmpty else { return nil }
    let days = dates.map { String($0.russianFigures.prefix(5)) }.joined(separator: ", ")
    return "\(days) \(LessonTime(days: .byAgreement, spans: spans).hoursInFigures)"
  }

  private func isHeld(on date: CalendarDate) -> Bool {
    guard date.weekday == weekday else { return false }
    let isLast = (date + 7).month != date.month
    let isCounted = numbers.contains((date.day - 1) / 7 + 1) || isLast && numbers.contains(5)
    return isCounted != areExcepted
  }
}

extension MonthlyLesson {
  /// What is told of such a line, when the days of the school year are known; `nil` for any other line.
  static func fault(in node: YAMLNode, _ year: DateRange?) -> (Term, ScalarFault)? {
    guard case .scalar(let line, _) = node.content, let year,
      ["месяц", "последн"].contains(where: line.folded.contains),
      let form = MonthlyLesson(line)?.form(in: year)
    else { return nil }
    let fault = ScalarFault("по неделям месяца занятия пишут датами", rightForm: form)
    return (Located(line.trimmed, at: node.range), fault)
  }
}

extension ScalarText {
  /// Consumes «месяца», «каждого месяца», «в месяце».
  @discardableResult
  mutating func skipMonth() -> Bool {
    _ = skip(word: "каждого ") || skip(word: "в ")
    return skip(word: "месяца") || skip(word: "месяце") || skip(word: "месяц")
  }
}
