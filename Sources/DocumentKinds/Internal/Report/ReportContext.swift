import CivilTime
import InstitutionModel
import SourceText
import Timetable

/// What the parts of the report share.
struct ReportContext {
  let source: InternalSource
  /// By index of the group: as it learns in the current period, on its first day there; without a
  /// period as it begins the year.
  let groups: [Group]

  init(_ source: InternalSource) {
    self.source = source
    let ids = source.institution.groups.indices.map { Group.ID($0) }
    groups = ids.map { id in
      source.published.currentPeriod.map { source.group(id, in: $0) } ?? source.institution[id]
    }
  }

  var institution: Institution { source.published.institution }

  /// The current period; its days are those within the school year.
  var period: (id: DistancePeriod.ID, period: DistancePeriod)? {
    source.published.currentPeriod.map { ($0, source.institution[$0]) }
  }

  /// Every group by the department that answers for it; those of none come last.
  var groupsByDepartment: [(name: String?, groups: [Group.ID])] {
    source.byDepartment(groups.indices.map { Group.ID($0) }).map { department, groups in
      (department.map { source.institution[$0].name.value }, groups)
    }
  }

  /// «Художественный отдел»; groups of no department have a name too.
  static func title(of department: String?) -> String { department ?? "Без подразделения" }
}
