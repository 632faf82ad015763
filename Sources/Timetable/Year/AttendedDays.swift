import InstitutionModel

/// The days on which pupils of a group take part in something, and those of each period among them.
public struct AttendedDays: Sendable {
  /// All of the school year, with deadlines that fall behind its end.
  public private(set) var all = DaySet()
  private var ofPeriods: [DistancePeriod.ID: DaySet] = [:]

  /// - Parameter series: All that is planned for the group.
  init(_ series: [Series]) {
    for series in series where series.slot.activity.isAttended {
      let held = series.held
      all = all | held
      guard let period = series.period, !series.slot.isBesideLessons else { continue }
      ofPeriods[period] = (ofPeriods[period] ?? DaySet()) | held
    }
  }

  /// Those that a period brings and that are to be marked, without consultations beside lessons, with deadlines after its last day.
  public func days(of period: DistancePeriod.ID) -> DaySet { ofPeriods[period] ?? DaySet() }
}
