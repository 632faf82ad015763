import CivilTime
import InstitutionModel
import Rules

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

  /// Whether something was found or is let be.
  var isAnythingTold: Bool {
    !source.checks.findings.isEmpty || !source.checks.suppressed.isEmpty
  }

  /// The day of the build.
  var day: CalendarDate { source.buildDay }

  /// The public part of the institution.
  var institution: Institution { source.published.institution }
}
