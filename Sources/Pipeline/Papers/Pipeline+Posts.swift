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
    let group = try material.group(called: group)
    let day = day ?? checked.date
    let year = material.validated.timetable.schoolYear.days
    let reach = year.withSummers
    guard reach.contains(day.monday) || reach.contains(day.monday + 6) else {
      throw .usage(
        "--week: неделя с \(day.monday.russianFigures) не в учебном году \(year.russianFigures)"
      )
    }
    return ChatPosts.text(of: group, in: day.monday, source(of: material, checked, for: request))
  }
}
