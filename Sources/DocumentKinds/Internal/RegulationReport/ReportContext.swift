import CivilTime
import InstitutionModel
import Regulation

/// What the parts of the report share.
struct ReportContext {
  /// The whole institution with what was checked.
  let source: InternalSource
  /// By index of the group: as it learns in the current period.
  let groups: [Group]

  init(_ source: InternalSource) {
    self.source = source
    groups = source.institution.groups.indices.map { source.groupInCurrentPeriod(Group.ID($0)) }
  }

  /// The day of the build.
  var day: CalendarDate { source.buildDay }

  /// The public part of the institution.
  var institution: Institution { source.published.institution }

  /// Whether parents of the group owe applications in some period, clause 1.8.
  func owesApplications(_ id: Group.ID) -> Bool {
    institution.periods.contains { period in
      period.ground.needsApplications && period.coverage.contains(id)
        && !institution[id].distance(on: period.ground).isSuspended
    }
  }
}
