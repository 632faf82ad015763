import InstitutionModel

extension Timetable {
  /// The series with each changed day in a series of its own, and with the lessons that the changes add.
  func changed(_ series: [Series], of group: Group.ID, by changes: [DayChange.ID]) -> [Series] {
    let changer = DayChanger(of: group, by: changes, in: self)
    let changed = series.flatMap(changer.changed) + changer.additions
    return FollowingDeadlines(of: changed, in: year).applied(to: changed)
  }
}
