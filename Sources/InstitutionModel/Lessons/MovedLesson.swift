import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// One lesson that is held on another day of its week: «занятие с четверга 10 декабря переносится на пятницу 11 декабря,
/// 15:30–17:10».
///
/// Russian: «перенос одного занятия».
struct MovedLesson {
  private let monday: CalendarDate
  private let move: ReplacedDay
  /// «приказ № 85 от 23.10.2026», as it is written.
  private let directive: String?

  /// `nil` for any other text, and for days of two weeks.
  init?(_ text: String, _ yearStart: CalendarDate?) {
    guard let yearStart, SpokenChange.isTransfer(text) else { return nil }
    let (words, directive) = text.partedFromDirective
    let dates = DatesInText(words, yearStart)
    guard dates.areRight, let (old, new) = dates.pair, old != new, old.monday == new.monday else {
      return nil
    }
    monday = old.monday
    move = ReplacedDay(old.weekday, new.weekday, Self.spans(in: words))
    self.directive = directive
  }

  /// What is told where the new day lies in another week; `nil` for any other text.
  static func faultOfWeeks(in text: String, _ yearStart: CalendarDate?) -> ScalarFault? {
    guard let yearStart else { return nil }
    guard let (old, new) = DatesInText(text.partedFromDirective.words, yearStart).pair,
      old.monday != new.monday
    else { return nil }
    let (first, last) = (old.monday.russianFigures, (old.monday + 6).russianFigures)
    return ScalarFault(
      "занятие переносят в\u{A0}пределах его недели, а \(new.russianFigures) – это другая",
      advice: "выберите другой день с \(first) по \(last)"
    )
  }

  /// The hours at the end.
  private static func spans(in text: String) -> [TimeRange] {
    let words = text.spacedWords
    return words.indices.lazy.compactMap { start in
      ScalarText.parse(
        words[start...].joined(separator: " ").trimmingSuffix { " ,;".contains($0) },
        { $0.readLessonHours() }
      )
    }.first ?? []
  }

  /// The week as an item of «далее»; `nil` where the old day has no lesson.
  func item(_ timetable: YAMLNode, at range: SourceRange) -> YAMLNode? {
    WeekLines(timetable).moved(move, at: range).map { lessons in
      var entries = [
        YAMLEntry("с", monday.russianFigures, at: range),
        YAMLEntry("по", (monday + 6).russianFigures, at: range),
        YAMLEntry(key: Located("расписание", at: range), value: lessons),
      ]
      if let directive { entries.append(YAMLEntry("приказ", directive, at: range)) }
      return YAMLNode(.mapping(entries), at: range)
    }
  }
}

extension String {
  /// What stands before an order at the end, and the order without its first word: «№ 5 от 09.01.2027».
  var partedFromDirective: (words: String, directive: String?) {
    let words = spacedWords
    let place = words.firstIndex { $0.drop { $0 == "(" }.lowercased().hasPrefix("приказ") }
    guard let place else { return (self, nil) }
    let isLed = place > 0 && words[place - 1].drop { $0 == "(" }.lowercased() == "по"
    let before = words[..<(isLed ? place - 1 : place)].joined(separator: " ")
    let number = words[place].drop { $0 == "(" }.drop(while: \.isLetter)
    let directive = ([number] + words[(place + 1)...]).joined(separator: " ")
    return (
      before.trimmingSuffix { " ,;(".contains($0) },
      directive.trimmed.trimmingSuffix { ")".contains($0) }
    )
  }
}

extension DatesInText {
  /// The day that is left and the new one, where there are two dates.
  fileprivate var pair: (old: CalendarDate, new: CalendarDate)? {
    all.count == 2 ? (all[0], all[1]) : nil
  }
}
