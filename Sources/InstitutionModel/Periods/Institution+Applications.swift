import CivilTime
import Schema
import SourceText

extension Institution {
  /// What papers may say of applications in the period: what it says itself, else the institution.
  ///
  /// A day that cannot be meant for the period is none, so that a paper has a blank and no wrong day:
  /// the institution names one for the period at hand, and a year is soon mistyped.
  public func applications(in period: DistancePeriod) -> (until: CalendarDate?, place: String?) {
    let usual = guidance.applications.value ?? ApplicationIntake()
    let until = period.applications.until.inheriting(usual.until).value
    return (
      until.flatMap(period.lastDayForApplications),
      period.applications.place.inheriting(usual.place).value
    )
  }
}

extension DistancePeriod {
  /// `nil` for a day long before the period or after its end.
  fileprivate func lastDayForApplications(_ deadline: ApplicationDeadline) -> CalendarDate? {
    let day = deadline.day(from: first.value, to: last)
    let isTooEarly = day < first.value - Self.daysOfPreparation
    let isTooLate = last.map { day > $0 } ?? false
    return isTooEarly || isTooLate ? nil : day
  }

  /// How long before its first day a period is prepared at most.
  private static let daysOfPreparation = 31
}
