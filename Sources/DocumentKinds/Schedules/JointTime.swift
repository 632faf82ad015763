import CivilTime
import InstitutionModel
import Timetable

/// When several groups have a lesson together, which their teacher gives once.
///
/// Russian: «совместно с».
struct JointTime: Hashable {
  let start: LocalMoment
  let groups: Set<Group.ID>

  /// `nil` for a lesson of one group.
  init?(_ occurrence: Occurrence) {
    let partners = occurrence.slot.traits.partners
    guard !partners.isEmpty else { return nil }
    start = LocalMoment(occurrence.date, occurrence.start)
    groups = Set(partners + [occurrence.series.group])
  }
}
