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

  /// Every lesson of the group that changes have made another, once, as it ends: cancelled, or held where and when
  /// it now is.
  public func changedSeries(of group: Group.ID) -> [Series] {
    guard !changes[group].isEmpty || !changes.joining(group).isEmpty else { return [] }
    return series(of: group).filter(\.isEndOfChange)
  }

  /// The same as occurrences, in order of the days that were planned.
  public func changedOccurrences(of group: Group.ID) -> [Occurrence] {
    let changed = changedSeries(of: group)
    return occurrences(of: changed, on: changed.reduce(DaySet()) { $0 | $1.planned })
      .sorted { ($0.planned, $0.start) < ($1.planned, $1.start) }
  }

  /// The lessons of the days that the change is about and that a period, a day off or another change takes; those whose
  /// hours cannot be told apart, where one of them is meant; and those that the group would have if no period held: then
  /// lessons are in other places, or somebody else's.
  public func lessonsTaken(
    from change: DayChange,
    of group: Group.ID,
    on days: DateRange
  ) -> [Occurrence] {
    let taken = occurrences(of: group, in: days).filter { !$0.isHeld || change.hour != nil }
    let covered = days.days.filter { period(of: group, on: $0) != nil }
    let set = covered.reduce(DaySet()) { $0 | year.set(DateRange($1)) }
    let ordinary =
      covered.isEmpty ? [] : occurrences(of: ordinarySeries(of: group, on: set), on: set)
    return (taken + ordinary).filter { isMeant($0, by: change, of: group) }
  }

  private func isMeant(_ lesson: Occurrence, by change: DayChange, of group: Group.ID) -> Bool {
    guard change.isAbout(DatedSlot(lesson.slot, on: lesson.date), of: group) else { return false }
    guard let hour = change.hour else { return true }
    let count = institution[group].academicHour.count(of: lesson.slot)
    return count == 0 || hour <= count
  }

  /// Every day of a lesson that changes have made another, also those on which it would have been, in order of time.
  public func changedDays(of group: Group.ID) -> [Occurrence] {
    guard !changes[group].isEmpty || !changes.joining(group).isEmpty else { return [] }
    let changed = series(of: group).filter { $0.change != nil }
    return occurrences(of: changed, on: changed.reduce(DaySet()) { $0 | $1.planned })
  }

  /// The changes of days that may be about the group, those of other groups that hold lessons together with it too.
  public func changes(of group: Group.ID) -> [DayChange.ID] {
    changes[group] + changes.joining(group).map(\.change)
  }

  /// The groups that may hold lessons together with it by changes of their own.
  public func hosts(of group: Group.ID) -> [Group.ID] {
    let joining = changes.joining(group)
    return joining.isEmpty ? [] : Set(joining.flatMap(\.hosts)).sorted()
  }

  public func attendedDays(of group: Group.ID) -> AttendedDays { AttendedDays(series(of: group)) }

  private func occurrences(of series: [Series], on days: DaySet) -> [Occurrence] {
    days.flatMap { day in
      let date = year.date(day)
      return series.filter { $0.planned.contains(day) }
        .map {
          let planned = $0.change?.planned ?? date
          return Occurrence(series: $0, planned: planned, date: date, state: state(of: $0, on: day))
        }
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
    case .cancelled: .cancelled
    case .moved: .moved
    }
  }
}

extension Series {
  /// Whether it is a lesson that changes have made another, as it ends.
  public var isEndOfChange: Bool { change != nil && standing != .moved }
}
