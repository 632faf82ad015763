import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The period at which reports look: the current one, if there is one.
struct ReportedPeriod {
  /// `nil` where there is none.
  private let period: DistancePeriod?

  /// Of the period that is current on the day of the build.
  init(_ source: InternalSource) { period = source.currentPeriod }

  /// «23.11.2026–06.12.2026, режим повышенной готовности».
  var fact: Fact {
    let words = period.map { "\(PeriodWords($0).days), \($0.ground.printed)" }
    return Fact("Дистанционный период", [.text(words ?? "нет")])
  }

  /// On which day groups are as they are described.
  var reference: String {
    guard let period else { return "на\u{A0}начало учебного года" }
    return "на\u{A0}\(period.first.value.russianFigures), первый день периода"
  }
}
