import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A lesson that some weeks of a month have, or some months of the year: «1 и 3 вторник месяца 15:30–17:10», «чт
/// 15:30–17:10, кроме последнего четверга месяца», «вс 10:00–11:40 (сентябрь–октябрь, май)».
///
/// No line says so but by its dates, which are listed for the author.
///
/// Russian: «по неделям месяца».
public struct MonthlyLesson {
  private let weekday: Weekday
  /// Of the month, of which the fifth is the last.
  private let numbers: Set<Int>
  private let areExcepted: Bool
  /// By number; all where none is named.
  private let months: Set<Int>
  private let spans: [TimeRange]

  init?(_ line: String) {
    guard let lesson = Self.counted(line) ?? Self.excepted(line) ?? Self.ofMonths(line) else {
      return nil
    }
    self = lesson
  }

  private init(
    _ weekday: Weekday,
    _ numbers: [Int],
    excepted: Bool,
    of months: Set<Int> = Set(1...12),
    _ spans: [TimeRange]
  ) {
    (self.weekday, self.months, self.spans) = (weekday, months, spans)
    (self.numbers, areExcepted) = (Set(numbers), excepted)
  }

  private static func counted(_ line: String) -> MonthlyLesson? {
    var text = ScalarText(line)
    _ = ["каждый ", "каждую ", "каждое "].contains { text.skip(word: $0) }
    guard let numbers = text.readNumbersOfWeeks(), let day = text.readWeekday() else { return nil }
    text.skipSpaces()
    text.skipMonth()
    text.skipBeforeHours()
    guard let spans = text.readLessonHours(), text.isAtEnd else { return nil }
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

  /// Of weeks that a key of the lesson names: «недели: 1 и 3 неделя месяца».
  public init?(_ time: LessonTime, inWeeks words: String) {
    guard case .weekly(let days) = time.days, let day = days.only else { return nil }
    var text = ScalarText(words)
    guard let numbers = text.readNumbersOfWeeks() else { return nil }
    text.skipSpaces()
    _ = ["недели ", "неделя ", "неделю "].contains { text.skip(word: $0) }
    guard text.skipMonth(), text.isAtEnd else { return nil }
    self.init(day, numbers, excepted: false, time.spans)
  }

  private static func ofMonths(_ line: String) -> MonthlyLesson? {
    guard let lesson = RemarkedLesson(line), lesson.before.isEmpty,
      case .weekly(let days) = lesson.time.days, let day = days.only,
      let months = LessonRemark.text(of: lesson.behind).months
    else { return nil }
    return MonthlyLesson(day, [], excepted: true, of: months, lesson.time.spans)
  }

  /// The line by its dates, without the days that are off, by law or by the institution.
  public func form(in year: DateRange, without holidays: [Holiday]) -> String? {
    let dates = year.days.filter { date in
      isHeld(on: date) && Holiday.statutoryName(of: date) == nil
        && !holidays.contains { $0.days.contains(date) }
    }
    guard !dates.isEmpty else { return nil }
    let days = dates.map { String($0.russianFigures.prefix(5)) }.joined(separator: ", ")
    return "\(days) \(LessonTime(days: .byAgreement, spans: spans).hoursInFigures)"
  }

  private func isHeld(on date: CalendarDate) -> Bool {
    guard date.weekday == weekday, months.contains(date.month) else { return false }
    let isLast = (date + 7).month != date.month
    let isCounted = numbers.contains((date.day - 1) / 7 + 1) || isLast && numbers.contains(5)
    return isCounted != areExcepted
  }
}

extension MonthlyLesson {
  /// What is told of such a line where the school year is known; `nil` for any other line.
  static func fault(in node: YAMLNode, _ names: KnownNames) -> (Term, ScalarFault)? {
    guard case .scalar(let line, _) = node.content, let year = names.year,
      line.mayNameMonths, let lesson = MonthlyLesson(line),
      let form = lesson.form(in: year, without: names.holidays)
    else { return nil }
    let isOfMonths = lesson.months.count < 12
    let fault = ScalarFault(
      "по \(isOfMonths ? "месяцам" : "неделям месяца") занятия пишут датами",
      rightForm: form
    )
    return (Located(line.trimmed, at: node.range), fault)
  }
}

extension String {
  /// Whether it may be such a line: most are not, and are asked nothing more.
  fileprivate var mayNameMonths: Bool {
    // A remark of months stands at the end.
    if utf8.last?.isDigit == true, !utf8.holds("месяц"), !utf8.holds("следн") { return false }
    let words = folded
    return ["месяц", "последн"].contains(where: words.contains)
      || words.split { !$0.isLetter }
        .contains { $0.count > 2 && Month.number(of: String($0)) != nil }
  }

  /// «сентябрь–октябрь, апрель–май», «с сентября по ноябрь», «только май»; `nil` for any other words.
  var months: Set<Int>? {
    var months: Set<Int> = []
    for part in replacing(" и ", with: ",").split(whereSeparator: { ",;".contains($0) }) {
      let words = part.split { !$0.isLetter }.map { String($0).folded }
        .filter { !["с", "со", "по", "только", "в", "месяц", "месяцы", "до"].contains($0) }
      let numbers = words.compactMap { Month.number(of: $0) }
      guard !part.contains(where: \.isNumber), (1...2).contains(words.count),
        numbers.count == words.count
      else { return nil }
      let (first, last) = (numbers[0], numbers[numbers.count - 1])
      months.formUnion(first <= last ? Array(first...last) : Array(first...12) + Array(1...last))
    }
    return months.isEmpty ? nil : months
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
