import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// Whether all data are invented, and the day on which their pages are shown.
///
/// Russian: «демонстрация»: `да`, or `{день: 24.11.2026}`.
public struct Demonstration: Sendable {
  /// Whether pages carry a band and papers the word «ОБРАЗЕЦ».
  public var isSample = true
  /// Of every build that is given no other day; absent for the current day.
  public var day: Stated<CalendarDate> = .absent

  static let schema = RecordSchema("день демонстрации", Self()) {
    Key("день", \.day, .dayOfDemonstration, required: true).example("24.11.2026")
      .about("на какой день показаны страницы, если команде не назван другой")
  }
}

extension Shape where Value == Demonstration {
  /// The day alone says as much as the long form.
  static let demonstration = oneOf(
    "«да», «нет» или день, например «24.11.2026»",
    text: demonstrationText,
    else: record(Demonstration.schema).refusing { node in
      guard case .sequence(let items) = node.content else { return nil }
      let texts = items.compactMap { item in
        if case .scalar(let text, _) = item.content { text } else { nil }
      }
      if texts.isEmpty { return nil }
      let day = texts.lazy.compactMap { text in ScalarText.parse(text) { $0.readDate() } }.first
      let fault = ScalarFault("здесь список, а нужна одна строка", rightForm: day?.russianFigures)
      return (Located(texts.joined(separator: ", "), at: node.range), fault)
    }
  )

  private static let demonstrationText = Shape<DemonstrationText>.notation(
    "день",
    examples: ["24.11.2026"],
    or: ["да", "нет"],
    fault: { DemonstrationText.fault(in: $0) ?? DemonstrationText.otherWords($0) }
  ) { DemonstrationText($0) }.map { text, range, _ in
    switch text {
    case .yes: Demonstration()
    case .no: Demonstration(isSample: false)
    case .day(let date): Demonstration(day: Stated(date, at: range))
    }
  }
}

extension Shape where Value == CalendarDate {
  fileprivate static let dayOfDemonstration = notation(
    "дата",
    examples: ["24.11.2026"],
    fault: DemonstrationText.fault
  ) { text in ScalarText.parse(text) { $0.readDate(after: ["на ", "с "]) } }
}

/// What is said in one line.
private enum DemonstrationText: Sendable {
  case yes
  case no
  case day(CalendarDate)

  /// «да», «нет», `24.11.2026`, «да, на 24 ноября 2026 г.».
  init?(_ text: String) {
    guard let said = ScalarText.parse(text, { $0.readDemonstration() }) else { return nil }
    self = said
  }

  /// What is wrong with the word or the day.
  static func fault(in text: String) -> ScalarFault? {
    let folded = text.folded
    if folded.hasPrefix("сегодня") || folded.hasPrefix("текущ") {
      return ScalarFault("чтобы день всегда был сегодняшним, напишите «демонстрация: да»")
    }
    return folded.hasPrefix("нет")
      ? ScalarFault("«нет» пишут без дня", rightForm: "нет") : ScalarFault.inDates(text)
  }

  /// Whoever says it in other words means «да».
  static func otherWords(_ text: String) -> ScalarFault? {
    text.contains(where: \.isNumber) ? nil : ScalarFault(nil, example: "да")
  }
}

extension ScalarText {
  fileprivate mutating func readDemonstration() -> DemonstrationText? {
    if attempt({ $0.skip(anyWord: ["нет", "no", "false"]) }) != nil { return .no }
    if attempt({ $0.skip(anyWord: ["да", "yes", "true"]) }) != nil { return .yes }
    return attempt { text in
      if text.skip(word: "да") { _ = text.skip(anyOf: ",;:-(") }
      for word in ["день", "на ", "за "] { _ = text.skip(word: word) }
      _ = text.skip(anyOf: ":-")
      text.skipSpaces()
      guard let date = text.readDate() else { return nil }
      _ = text.skip(anyOf: ")")
      return .day(date)
    }
  }

  /// Consumes one of the words, behind which nothing stands.
  private mutating func skip(anyWord words: [String]) -> Bool? {
    words.contains { skip(word: $0) } && isAtEnd ? true : nil
  }
}
