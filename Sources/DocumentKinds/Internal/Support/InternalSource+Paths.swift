import InstitutionModel
import SourceText

extension InternalSource {
  /// The files of the groups' programs and teachers, and of the period.
  func paths(of groups: [Group.ID], in period: DistancePeriod.ID?) -> [String] {
    // Looked up in the arrays: a group or an institution is copied with all that it holds.
    let institution = published.institution
    let programs = Set(groups.map { institution.groups[$0.index].program })
    let teachers = Set(groups.compactMap { institution.groups[$0.index].teacher })
    return published.paths(
      of: programs.map { institution.programs[$0.index].title.range }
        + teachers.map { institution.teachers[$0.index].name.range }
        + (period.map { [institution.periods[$0.index].first.range] } ?? [])
    )
  }
}
