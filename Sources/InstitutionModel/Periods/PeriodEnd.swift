import CivilTime
import Russian
import Schema
import SourceText

/// «по» of a period.
///
/// Russian: «по», «до отмены».
public enum PeriodEnd: Hashable, Sendable {
  case date(CalendarDate)
  /// Russian: «до отмены».
  case untilCancelled

  /// The day, where there is one.
  public var date: CalendarDate? {
    switch self {
    case .date(let date): date
    case .untilCancelled: nil
    }
  }
}

extension Shape where Value == PeriodEnd {
  static let periodEnd = notation(
    "дата",
    examples: ["06.12.2026"],
    or: ["до отмены"],
    fault: { inLength($0) ?? ScalarFault.inDates($0) }
  ) { text, yearStart in
    let date = ScalarText.parse(text, inYearFrom: yearStart) { $0.readDate(after: ["по ", "до "]) }
    if let date { return .date(date) }
    return openEnds.contains { text.folded.hasPrefix($0) } && !text.contains(where: \.isNumber)
      ? .untilCancelled : nil
  }
}

extension Shape where Value == PeriodEnd {
  /// «две недели», «14 дней», «на месяц»: how long it lasts, and not until when.
  private static func inLength(_ text: String) -> ScalarFault? {
    let units: Set<Substring> = [
      "день", "дня", "дней", "неделя", "неделю", "недели", "недель", "месяц", "месяца", "месяцев",
    ]
    let words = text.folded.split { !$0.isLetter && !$0.isNumber }
    guard words.contains(where: units.contains), words.count < 5 else { return nil }
    return ScalarFault(
      "нужен последний день, а не срок",
      advice: "сосчитайте от первого дня периода и напишите дату, например 06.12.2026"
    )
  }
}

/// How people say that nobody knows the last day yet: «до отмены режима», «до особого распоряжения».
private let openEnds = ["до отмены", "до особого", "до снятия", "до распоряжения", "бессрочно"]

extension Stated<PeriodEnd> {
  /// The day with its place; `nil` for «до отмены».
  public var day: Located<CalendarDate>? { flatMap(\.date).located }
}
