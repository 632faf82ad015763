import InstitutionModel
import Regulation
import SourceText
import Timetable

extension InternalSource {
  /// The groups of the period whose families hand in applications; none where its ground asks for none.
  func groupsWithApplications(in period: DistancePeriod.ID) -> [Group.ID] {
    guard institution[period].ground.needsApplications else { return [] }
    return institution[period].coverage.groups.filter { asksForApplication($0, in: period) }
  }

  /// Whether the group's families hand in applications in the period: nobody asks for what they have
  /// anyway.
  func asksForApplication(_ id: Group.ID, in period: DistancePeriod.ID) -> Bool {
    guard institution[period].ground.needsApplications else { return false }
    let group = group(id, in: period)
    return NoticeStanding(group, timetable.ordinaryWeek(of: group)) == .moved
  }
}
