import CivilTime

/// The last day for applications, as it is said.
///
/// Russian: «до» of «заявления» (п. 1.8).
public enum ApplicationDeadline: Hashable, Sendable {
  case date(CalendarDate)
  /// A calendar day of the period, of which the first is 1.
  ///
  /// Russian: «3-й день».
  case dayOfPeriod(Int)

  /// The day in a period; one that is counted lies in it, however short it is.
  public func day(from first: CalendarDate, to last: CalendarDate?) -> CalendarDate {
    switch self {
    case .date(let date): date
    case .dayOfPeriod(let number):
      last.map { min($0, first + (number - 1)) } ?? first + (number - 1)
    }
  }
}
