import InstitutionModel

extension InternalSource {
  /// The period that schedules show in dates.
  var currentPeriod: DistancePeriod? { published.currentPeriod.map { institution[$0] } }

  /// The group as it learns in the current period, on its first day there; without a period as it
  /// begins the year.
  func groupInCurrentPeriod(_ id: Group.ID) -> Group {
    published.currentPeriod.map { group(id, in: $0) } ?? institution[id]
  }
}
