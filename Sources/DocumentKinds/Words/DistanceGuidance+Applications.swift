import CivilTime
import InstitutionModel
import SourceText

extension DistanceGuidance {
  /// The last day for applications, where it can be meant for the period.
  ///
  /// The institution names one day for the period at hand; in a text about another it would be
  /// wrong.
  func applicationsUntil(in period: DistancePeriod) -> CalendarDate? {
    guard let until = applicationsUntil else { return nil }
    let isTooEarly = until < period.first.value - Self.daysOfPreparation
    let isTooLate = period.last.map { until > $0 } ?? false
    return isTooEarly || isTooLate ? nil : until
  }

  /// How long before its first day a period is prepared at most.
  private static let daysOfPreparation = 31
}
