import CivilTime
import InstitutionModel
import SourceText

extension Timetable {
  /// The series with each changed day in a series of its own, and with the lessons that the changes add.
  func changed(_ series: [Series], of group: Group.ID, by changes: [DayChange.ID]) -> [Series] {
    let changer = DayChanger(of: group, by: changes, in: self)
    return (series.flatMap(changer.changed) + changer.additions).withoutDeadlines(in: year)
  }
}

extension [Series] {
  /// Without the deadlines of materials that are cancelled: nothing is left to hand in.
  fileprivate func withoutDeadlines(in year: YearDays) -> [Series] {
    let cancelled = filter { $0.standing == .cancelled && $0.slot.activity == .materialRelease }
    guard !cancelled.isEmpty else { return self }
    return map { series in
      guard series.slot.activity == .materialDeadline else { return series }
      let releases = cancelled.filter {
        $0.slot.range == series.slot.range && $0.slot.task == series.slot.task
      }
      let days = releases.flatMap { year.dates($0.planned) }.reduce(DaySet()) { days, release in
        days | year.set(DateRange(release + series.slot.daysAfterRelease))
      }
      return (series.planned & days).isEmpty ? series : Series(series, without: days)
    }
  }
}
