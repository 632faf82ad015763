import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// A prolonged period ends later than was announced.
///
/// Russian: «продлён».
enum ProlongationIsLater: Rule {
  static let metadata = RuleMetadata("prolongation-is-later", .error)
    .with(isFoundation: true).saying("Период продлевается до дня позже прежнего последнего")

  /// Compares each prolongation with the one before, the first with the announced day.
  static func check(_ inspection: Inspection) -> Checked {
    let prolonged = inspection.definitions.periods.filter { !$0.value.prolongations.items.isEmpty }
    return .each(prolonged, .period, "с\u{A0}продлением") { period in
      var last = period.value.last.located
      let findings = period.value.prolongations.items.compactMap { prolongation in
        let until = prolongation.value.date
        defer { last = until.located.map { Located(.date($0.value), at: $0.range) } ?? last }
        return until.isUnclear ? nil : finding(about: prolongation, after: last)
      }
      return Look(findings)
    }
  }

  /// `last` is the day that held until then; `nil` where it was not understood.
  private static func finding(
    about prolongation: Located<DecisionLines>,
    after last: Located<PeriodEnd>?
  ) -> Finding? {
    guard let until = prolongation.value.date.located else {
      return Finding(
        "не сказано, до какого дня продлён период",
        at: prolongation.range,
        help: "добавьте в «продлён» новый последний день: «по: …»"
      )
    }
    guard let last else { return nil }
    guard let announced = last.value.date else {
      return Finding(
        "продлён период, который и так длится до отмены",
        at: until.range,
        labels: [Label("последний день", at: last.range)],
        help: "уберите «продлён» или впишите вместо «до отмены» прежний последний день"
      )
    }
    guard until.value <= announced else { return nil }
    return Finding(
      "период продлён по \(until.value.russianFigures), "
        + "а и без продления он длится по \(announced.russianFigures)",
      at: until.range,
      labels: [Label("последний день до продления", at: last.range)],
      help: "проверьте дату; если период кончился раньше, замените «продлён» на «окончен» "
        + "с первым очным днём"
    )
  }
}
