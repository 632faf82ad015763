import CivilTime
import InstitutionModel

extension Timetable {
  /// What is planned for a group on the days, in order of time.
  public func occurrences(of group: Group.ID, in days: DateRange) -> [Occurrence] {
    occurrences(of: group, in: year.set(days))
  }

  /// The same of days that are at hand.
  public func occurrences(of group: Group.ID, in days: DaySet) -> [Occurrence] {
    occurrences(of: series(of: group), on: days)
  }

  /// What a period brings to a group, or takes from it, with deadlines that fall after its last day.
  public func occurrences(of group: Group.ID, in period: DistancePeriod.ID) -> [Occurrence] {
    let series = series(of: group).filter { $0.period == period }
    return occurrences(of: series, on: series.reduce(DaySet()) { $0 | $1.planned })
  }

  /// The dates on which pupils of the group take part in a period, in order, each once.
  ///
  /// They head the columns of Приложение 1: days of a lesson, release, deadline, mailing or
  /// consultation, by mode. Deadlines after the period's last day are left out: the form is handed
  /// in with it.
  public func dates(of group: Group.ID, in period: DistancePeriod.ID) -> [CalendarDate] {
    dates(of: attendedDays(of: group), in: period)
  }

  /// The same of days that are at hand.
  public func dates(of attended: AttendedDays, in period: DistancePeriod.ID) -> [CalendarDate] {
    guard let days = days(of: period) else { return [] }
    return year.dates(attended.days(of: period) & year.set(days))
  }

  public func attendedDays(of group: Group.ID) -> AttendedDays { AttendedDays(series(of: group)) }

  private func occurrences(of series: [Series], on days: DaySet) -> [Occurrence] {
    days.flatMap { day in
      let date = year.date(day)
      return series.filter { $0.planned.contains(day) }
        .map { Occurrence(series: $0, planned: date, date: date, state: state(of: $0, on: day)) }
    }
  }

  private func state(of series: Series, on day: Int) -> Occurrence.State {
    if series.off.contains(day) {
      let release = day - series.slot.daysAfterRelease
      if !year.isOff(release), let weekday = year.weekdayInstead(on: release) {
        return .otherWeekday(weekday)
      }
      return .dayOff(year.name(of: release))
    }
    return switch series.standing {
    case .held: .planned
    case .suspended: .suspended
    case .replaced: .replaced
    }
  }
}
