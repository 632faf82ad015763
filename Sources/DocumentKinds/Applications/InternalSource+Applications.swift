import InstitutionModel
import Regulation
import SourceText

extension InternalSource {
  /// The groups of the period whose families hand in applications; none where its ground asks for none.
  func groupsWithApplications(in period: DistancePeriod.ID) -> [Group.ID] {
    let value = institution[period]
    guard value.ground.needsApplications else { return [] }
    return value.coverage.groups.filter { !institution[$0].distance(on: value.ground).isSuspended }
  }
}
