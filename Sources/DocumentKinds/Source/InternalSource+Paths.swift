import InstitutionModel
import Schema
import SourceText

extension InternalSource {
  /// The files of the groups' programs and teachers, and of the period.
  func paths(of groups: [Group.ID], in period: DistancePeriod.ID?) -> [String] {
    // Looked up where they lie: an institution is copied with all that it holds.
    let programs = Set(groups.map { published.institution.groups[$0.index].program })
    let teachers = Set(groups.flatMap { published.institution.groups[$0.index].allTeachers })
    return published.paths(
      of: programs.map { published.institution.programs[$0.index].title.range }
        + teachers.map { published.institution.teachers[$0.index].name.range }
        + (period.map { [published.institution.periods[$0.index].first.range] } ?? [])
    )
  }
}
