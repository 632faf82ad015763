import CivilTime
import Documents
import InstitutionModel
import Russian
import SourceText

/// The term and the orders of a period, in words.
struct PeriodWords {
  let period: DistancePeriod

  /// For readers who may know its ground.
  init(_ period: DistancePeriod) { self.period = period }

  private var first: CalendarDate { period.first.value }

  /// From the first to the last day; `nil` while no last day is named.
  private var range: DateRange? { period.last.flatMap { DateRange(first, $0) } }

  /// The term in words.
  ///
  /// Russian: «с 23 ноября по 6 декабря 2026 г.», «с 23 ноября 2026 г. до отмены».
  var term: String { PublicPeriod(period).term }

  /// «23.11.2026–06.12.2026», «с 23.11.2026 до отмены».
  var days: String { range?.russianFigures ?? "с\u{A0}\(first.russianFigures) до отмены" }

  /// Sentences: what ends the term, and what follows.
  var ending: String {
    let resumption = "После него занятия пойдут по обычному расписанию."
    guard let range else {
      return "Срок окончится в день, который назовёт приказ директора. \(resumption)"
    }
    let news = "О продлении или досрочном окончании срока учреждение сообщит отдельно."
    return "Последний день срока: \(range.last.russianLong) \(resumption) \(news)"
  }

  /// «от 20.11.2026 № 112», or the gaps of a draft.
  func directive(_ directive: Directive?) -> [Inline] {
    guard let directive else { return [.badge("ПРОЕКТ", .attention)] + Self.gaps }
    return [.text(directive.reference)]
  }

  /// «приказ от 20.11.2026 № 112», or the gaps of a draft, whose paper says itself that it is one.
  static func named(_ directive: Directive?, as noun: String = "приказ") -> [Inline] {
    guard let directive else { return [.text(noun)] + gaps }
    return [.text("\(noun) \(directive.reference)".typeset)]
  }

  /// Lines for number and date, to be written by hand.
  private static let gaps: [Inline] = [
    " №\u{A0}", .blank(name: "Номер приказа", letters: 6), " от\u{A0}",
    .blank(name: "Дата приказа", letters: 12),
  ]
}
