import CivilTime
import Russian
import Schema
import SourceText

/// A lesson that another day of the week takes over: «вместо вторника среда 15:30–17:10», «вторник → среда».
///
/// Russian: «занятие переносится со вторника на среду».
struct ReplacedDay: Equatable {
  let old: Weekday
  let new: Weekday
  /// None where the hours stay.
  let spans: [TimeRange]

  init(_ old: Weekday, _ new: Weekday, _ spans: [TimeRange]) {
    (self.old, self.new, self.spans) = (old, new, spans)
  }

  /// `nil` for a text that says anything else.
  init?(_ text: String) {
    guard text.mayReplaceDay else { return nil }
    var scanner = ScalarText(text.withBlanksForBrackets)
    scanner.skipWordsOfMove()
    guard let days = scanner.readReplacement() else { return nil }
    while scanner.skip(anyOf: ".,;") { scanner.skipSpaces() }
    guard scanner.isAtEnd, days.old != days.new || !days.spans.isEmpty else { return nil }
    (old, new, spans) = days
  }
}

extension ScalarText {
  fileprivate typealias Replacement = (old: Weekday, new: Weekday, spans: [TimeRange])

  /// «занятие переносится», «перенос занятий».
  fileprivate mutating func skipWordsOfMove() {
    while attempt({ text in
      guard let word = text.readLetters(), Self.isOfMove(word) else { return nil }
      text.skipBeforeHours()
      return true
    }) == true {}
  }

  private static func isOfMove(_ word: String) -> Bool {
    [
      "заняти", "занима", "перен", "перех", "перев", "меня", "теперь", "урок", "групп", "буд",
      "стан",
    ].contains(where: word.hasPrefix)
  }

  fileprivate mutating func readReplacement() -> Replacement? {
    attempt { $0.readOldFirst() } ?? attempt { $0.readNewFirst() } ?? attempt { $0.readMove() }
      ?? attempt { $0.readArrow() }
  }

  /// «вместо вторника 15:30–17:10 будет среда 16:00–17:40».
  private mutating func readOldFirst() -> Replacement? {
    guard skip(word: "вместо "), let old = readDayWithHours() else { return nil }
    skipBeforeHours()
    skipWordsOfMove()
    return readDayWithHours().map { (old.day, $0.day, $0.spans) }
  }

  /// «среда 16:00–17:40 вместо вторника».
  private mutating func readNewFirst() -> Replacement? {
    guard let new = readDayWithHours() else { return nil }
    skipBeforeHours()
    guard skip(word: "вместо "), let old = readDayWithHours() else { return nil }
    return (old.day, new.day, new.spans)
  }

  /// «со вторника на среду 16:00–17:40», «вторник переносится на среду», «вторник переносится на 16:00–17:40».
  private mutating func readMove() -> Replacement? {
    _ = skip(word: "со ") || skip(word: "с ")
    guard let old = readDayWithHours() else { return nil }
    skipBeforeHours()
    skipWordsOfMove()
    guard skip(word: "на ") else { return nil }
    if let new = readDayWithHours() { return (old.day, new.day, new.spans) }
    return readLessonHours().map { (old.day, old.day, $0) }
  }

  /// «вторник → среда», «вт 15:30–17:10 -> ср 16:00–17:40».
  private mutating func readArrow() -> Replacement? {
    guard let old = readDayWithHours() else { return nil }
    skipSpaces()
    guard ["→", "->", "=>", "-->", ">"].contains(where: { skip(word: $0) }),
      let new = readDayWithHours()
    else { return nil }
    return (old.day, new.day, new.spans)
  }

  private mutating func readDayWithHours() -> (day: Weekday, spans: [TimeRange])? {
    attempt { text in
      _ = text.skip(word: "в ") || text.skip(word: "во ")
      guard let day = text.readWeekday() else { return nil }
      text.skipSpaces()
      let spans = text.attempt { text -> [TimeRange]? in
        text.skipBeforeHours()
        _ = text.skip(word: "в ")
        return text.readLessonHours()
      }
      text.skipSpaces()
      return (day, spans ?? [])
    }
  }
}

extension String {
  /// Whether a word or a sign of such a move stands in it.
  var mayReplaceDay: Bool {
    utf8.holds("место ") || utf8.holds("→") || utf8.holds(">") || utf8.holds(" на ")
  }
}
