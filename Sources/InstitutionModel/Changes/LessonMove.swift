import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// When a lesson is held instead: «26.11.2026 16:00–17:40», «на субботу 28 ноября в 12:00», «16:00–17:40».
///
/// Russian: «перенос».
public struct LessonMove: Hashable, Sendable {
  /// `nil` for the same day.
  public var date: CalendarDate?
  /// The hours; empty where only the start is said, or neither.
  public var spans: [TimeRange] = []
  /// The start of a lesson that stays as long as it was; `nil` where hours are said, or for the same time.
  public var start: TimeOfDay?

  public init(date: CalendarDate? = nil, spans: [TimeRange] = [], start: TimeOfDay? = nil) {
    (self.date, self.spans, self.start) = (date, spans, start)
  }

  /// The hours of a lesson that had those.
  public func spans(insteadOf old: [TimeRange]) -> [TimeRange] {
    guard spans.isEmpty else { return spans }
    guard let start, let first = old.first else { return old }
    return old.compactMap { $0.later(by: start.minutes - first.start.minutes) }
  }

  static func parse(_ text: String, inYearFrom yearStart: CalendarDate?) -> LessonMove? {
    ScalarText.parse(text.behindOldTime, inYearFrom: yearStart) { text in
      _ = text.skip(word: "на ") || text.skip(word: "с ")
      var move = LessonMove()
      move.date = text.readDate()
      text.skipBeforeHours()
      _ = text.skip(word: "на ") || text.skip(word: "в ")
      move.spans = text.readLessonHours() ?? []
      if move.spans.isEmpty { move.start = text.readTime() }
      return move == LessonMove() ? nil : move
    }
  }
}

extension String {
  /// «17:30» of «16:00 → 17:30», «с 16:00 на 17:30»: when a lesson begins that began otherwise.
  fileprivate var behindOldTime: String {
    for sign in ["→", "->", "=>", " на "] {
      guard let place = ranges(of: sign).first else { continue }
      let old = String(self[..<place.lowerBound]).trimmed
      if TimeOfDay.startOfLesson(old) != nil { return String(self[place.upperBound...]).trimmed }
    }
    return self
  }
}

extension LessonMove {
  /// What is told of words behind a day and hours, such as a room in brackets.
  fileprivate static func fault(
    behind text: String,
    inYearFrom yearStart: CalendarDate?
  ) -> ScalarFault? {
    let words = text.spacedWords
    let ends = words.indices.dropFirst().reversed()
    let said = ends.lazy.map { text[..<words[$0].startIndex].bare }
      .first { parse(String($0), inYearFrom: yearStart) != nil }
    guard let said else { return nil }
    let rest = text[said.endIndex...].bare
    guard rest.contains(where: \.isLetter) else { return nil }
    let keys = LessonRemark.all(in: rest).map { $0.line?.text ?? "причина: \($0.text)" }
    guard !keys.isEmpty else { return nil }
    return ScalarFault(
      "здесь только день и\u{A0}часы",
      advice: "оставьте здесь \(String(said).quoted), а\u{A0}остальное допишите своими строками: "
        + keys.map(\.quoted).enumerated
    )
  }
}

extension TimeRange {
  /// What would go on into the next day ends with this one; `nil` where it would begin on the next day.
  fileprivate func later(by minutes: Int) -> TimeRange? {
    guard let start = TimeOfDay(minutes: start.minutes + minutes) else { return nil }
    return TimeRange(start, TimeOfDay(clamping: end.minutes + minutes))
  }
}

extension Shape where Value == LessonMove {
  static let lessonMove = written.refusing(inYear: { node, yearStart in
    guard case .scalar(let text, _) = node.content,
      LessonMove.parse(text, inYearFrom: yearStart) == nil,
      let fault = LessonMove.fault(behind: text.trimmed, inYearFrom: yearStart)
    else { return nil }
    return (Located(text.trimmed, at: node.range), fault)
  })

  private static let written = notation(
    "новый день и часы",
    examples: ["26.11.2026 16:00–17:40", "16:00–17:40"],
    fault: { ScalarFault.inDates($0) ?? ScalarFault.inTimes($0) },
    inYear: LessonMove.parse
  )

  /// The hours of a lesson that the timetable does not have.
  static let addedHours = notation(
    "часы",
    examples: ["15:30–17:10"],
    fault: { ScalarFault.inTimes($0) }
  ) { text in
    ScalarText.parse(text) { $0.readLessonHours() }.map { LessonMove(spans: $0) }
  }
}
