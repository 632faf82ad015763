import CivilTime
import DocumentKinds
import InstitutionModel
import Rules
import Russian
import Timetable

extension Pipeline {
  /// Makes the posts of a week for the chat of one group.
  ///
  /// - Parameters:
  ///   - group: As in addresses, `hor-1`, or as people call it.
  ///   - day: A day of the week; `nil` for the week of the build.
  ///   - checked: What was checked.
  ///   - request: What it was checked for.
  /// - Returns: The text; `nil` when the institution has an error.
  /// - Throws: `Failure.usage` when there is no such group, or the week is of another school year.
  public func posts(
    of group: String,
    in day: CalendarDate?,
    of checked: CheckedInstitution,
    for request: Request
  ) throws(Failure) -> String? {
    guard let material = checked.material else { return nil }
    let institution = material.validated.institution
    let slugs = institution.groups.map(\.slug)
    let search = NoticeGroupSearch(slugs, in: institution, place: "в учреждении ")
    let index = try search.index(of: group)
    let day = day ?? checked.date
    let reach = material.validated.timetable.schoolYear.days.withSummers
    guard reach.contains(day.monday) || reach.contains(day.monday + 6) else {
      throw .usage(
        "--week: неделя с \(day.monday.russianFigures) не в учебном году "
          + material.validated.timetable.schoolYear.days.russianFigures
      )
    }
    let source = material.source(checked, request)
    return ChatPosts.text(of: Group.ID(index), in: day.monday, source)
  }
}
