import InstitutionModel
import Regulation
import Timetable

extension InternalSource {
  /// The groups whose families hand in applications in the period (clause 1.8); none once it was ended.
  func groupsWithApplications(in period: DistancePeriod.ID) -> [Group.ID] {
    institution[period].ending == nil ? groupsMoved(in: period) : []
  }

  /// The groups whose families had to ask for the transfer, whatever was decided later.
  func groupsMoved(in period: DistancePeriod.ID) -> [Group.ID] {
    guard institution[period].ground.needsApplications else { return [] }
    return institution[period].coverage.groups.filter { isMoved($0, in: period) }
  }

  /// Whether the group's families had to ask for the transfer in some period.
  func owesApplications(_ id: Group.ID) -> Bool {
    institution.periods.indices.contains { index in
      let period = institution.periods[index]
      return period.ground.needsApplications && period.coverage.contains(id)
        && isMoved(id, in: DistancePeriod.ID(index))
    }
  }

  /// Whether the group's families hand in applications in the period: nobody asks for what they have
  /// anyway.
  func asksForApplication(_ id: Group.ID, in period: DistancePeriod.ID) -> Bool {
    let value = institution[period]
    return value.ground.needsApplications && value.ending == nil && isMoved(id, in: period)
  }

  /// Whether the group goes over from face-to-face lessons, as one does that is not at a distance
  /// anyway.
  private func isMoved(_ id: Group.ID, in period: DistancePeriod.ID) -> Bool {
    let group = group(id, in: period)
    return NoticeStanding(group, in: timetable) == .moved
  }
}
