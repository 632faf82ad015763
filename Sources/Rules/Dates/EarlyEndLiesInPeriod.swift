import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The first face-to-face day after an early end comes after the period's first day and not later
/// than the day after its last.
///
/// Russian: «окончен».
enum EarlyEndLiesInPeriod: Rule {
  static let metadata = RuleMetadata("early-end-lies-in-period", .error)
    .with(isFoundation: true).saying("Досрочное окончание приходится на дни периода")

  /// Looks at each period with «окончен»; the last day is that of its last prolongation.
  static func check(_ inspection: Inspection) -> Checked {
    let ended = inspection.definitions.periods.map(\.value).compactMap { period in
      period.ending.located.map { (period, $0) }
    }
    return .each(ended, .period, "с\u{A0}досрочным окончанием") { period, ending in
      if ending.value.date.isUnclear { return .unknown }
      guard let from = ending.value.date.located else {
        return .found(
          "не сказано, с какого дня занятия снова очные",
          at: ending.range,
          help: "добавьте в «окончен» первый очный день: «с: …»"
        )
      }
      if let first = period.first.located, from.value <= first.value {
        return .found(
          "период окончен с \(from.value.russianFigures), раньше, чем прошёл его первый день",
          at: from.range,
          labels: [Label("первый день", at: first.range)],
          help: "проверьте дату; если период не состоялся, уберите его из файла"
        )
      }
      let last = period.prolongations.items.last?.value.date.located ?? period.last.day
      guard let last, from.value > last.value + 1 else { return .fine }
      return .found(
        "период окончен с \(from.value.russianFigures), "
          + "а его последний день – \(last.value.russianFigures)",
        at: from.range,
        labels: [Label("последний день", at: last.range)],
        help:
          "если период продлили, сначала впишите «продлён: …»; если нет, проверьте дату или уберите "
          + "«окончен»: с\u{A0}\((last.value + 1).russianFigures) занятия и\u{A0}так очные"
      )
    }
  }
}
