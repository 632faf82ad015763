import CivilTime
import InstitutionModel

extension Institution {
  /// Until when and where applications are taken now, the same in every paper.
  ///
  /// After a prolongation whoever asks for the transfer anew asks before the new term begins: an earlier
  /// day would be over. The order about the transfer keeps the day that it named.
  func intake(in period: DistancePeriod) -> (until: CalendarDate?, place: String?) {
    let (named, place) = applications(in: period)
    guard !period.prolongations.isEmpty else { return (named, place) }
    let former = period.lastDay(before: .prolongation(period.prolongations.count - 1))
    return ([named, former].compactMap(\.self).max(), place)
  }
}
