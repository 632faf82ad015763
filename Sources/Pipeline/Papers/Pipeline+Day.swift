import DocumentKinds
import InstitutionModel
import Rules
import Schema

extension Pipeline {
  /// What is on the day of the build, as text.
  ///
  /// - Parameters:
  ///   - day: Whose day.
  ///   - checked: What was checked; its date is the day.
  ///   - request: What it was checked for.
  /// - Returns: Lines for a terminal; `nil` when the institution has an error.
  /// - Throws: `Failure.usage` when there is no such group or teacher.
  public func day(
    _ day: DayRequest,
    of checked: CheckedInstitution,
    for request: Request
  ) throws(Failure) -> String? {
    guard let material = checked.material else { return nil }
    let scope = try scope(of: day, in: material.validated)
    let source = watch(.planning) { material.source(checked, request) }
    return DayListing(of: scope, on: checked.date, in: source.published).text
  }

  /// Names are looked up as those of definitions are; only what is not found so is searched more freely.
  private func scope(of day: DayRequest, in validated: ValidatedInstitution) throws(Failure)
    -> DayListing.Scope
  {
    if let name = day.teacher {
      return .teacher(try TeacherSearch(validated).teacher(called: name))
    }
    guard let name = day.group else { return .everybody }
    let found = validated.names.groups(named: name)
    if let only = found.first, found.count == 1 { return .group(only) }
    let groups = validated.institution.groups.map(\.slug)
    let search = NoticeGroupSearch(groups, in: validated.institution, place: "")
    return .group(Group.ID(try search.index(of: name)))
  }
}
