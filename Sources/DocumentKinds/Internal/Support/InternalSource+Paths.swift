import InstitutionModel
import SourceText

extension InternalSource {
  /// The files of the groups' programs and teachers, and of the period.
  func paths(of groups: [Group.ID], in period: DistancePeriod.ID?) -> [String] {
    let programs = Set(groups.map { institution[$0].program })
    let teachers = Set(groups.compactMap { institution[$0].teacher })
    return published.paths(
      of: programs.map { institution[$0].title.range } + teachers.map { institution[$0].name.range }
        + (period.map { [institution[$0].first.range] } ?? [])
    )
  }
}
