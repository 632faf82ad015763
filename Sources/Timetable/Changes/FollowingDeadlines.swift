import CivilTime
import InstitutionModel

/// The deadlines of materials that changes have cancelled or put off.
///
/// Russian: «срок задания». What is cancelled is not to be handed in. What is put out some days later leaves as many days
/// to do it as before; what is put out earlier keeps the deadline that families know.
struct FollowingDeadlines {
  private let year: YearDays
  /// What was planned of each release that changes have made another, with what they have done to it.
  private let releases: [(was: DatedSlot, change: ChangedDay)]

  /// - Parameters:
  ///   - series: All that a group has, as changes have made it.
  ///   - year: Of the timetable.
  init(of series: [Series], in year: YearDays) {
    self.year = year
    releases = series.compactMap { series in
      guard series.slot.activity == .materialRelease, series.isEndOfChange, series.id.hour == nil,
        let change = series.change, let was = change.was
      else { return nil }
      return (was, change)
    }
  }

  /// The same series with the deadlines where they are now.
  func applied(to series: [Series]) -> [Series] {
    releases.isEmpty ? series : series.flatMap(followed)
  }

  private func followed(_ series: Series) -> [Series] {
    guard series.slot.activity == .materialDeadline, series.change == nil else { return [series] }
    var (rest, own) = (series, [Series]())
    for release in releases where isDue(series.slot, for: release.was.slot) {
      let due = release.was.date + series.slot.daysAfterRelease
      let day = year.set(DateRange(due))
      guard rest.planned.meets(day), let ends = ends(of: series, due, release) else { continue }
      rest = Series(rest, without: day)
      own += ends
    }
    return [rest] + own
  }

  private func isDue(_ deadline: WeeklySlot, for release: WeeklySlot) -> Bool {
    deadline.range == release.range && deadline.task == release.task
  }

  /// The day that was planned and the new one; neither of what is cancelled, and `nil` for what stays.
  private func ends(
    of series: Series,
    _ due: CalendarDate,
    _ release: (was: DatedSlot, change: ChangedDay)
  ) -> [Series]? {
    guard let becomes = release.change.becomes else { return [] }
    let date = due + (becomes.date - release.was.date)
    let day = year.set(DateRange(date))
    guard date > due, !day.isEmpty else { return nil }
    var slot = series.slot
    slot.at = WeeklyTime(weekday: date.weekday, time: slot.at.time)
    let change = ChangedDay(
      was: DatedSlot(series.slot, on: due),
      becomes: DatedSlot(slot, on: date),
      release.change.changes
    )
    let old = year.set(DateRange(due))
    return [
      Series(
        series.id,
        of: series.group,
        series.slot,
        in: series.period,
        .moved,
        on: old,
        by: change
      ),
      Series(series.id, of: series.group, slot, in: series.period, .held, on: day, by: change),
    ]
  }
}
