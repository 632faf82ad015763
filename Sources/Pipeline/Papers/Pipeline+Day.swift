import DocumentKinds

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
    let scope = try scope(of: day, in: material)
    let source = source(of: material, checked, for: request)
    return DayListing(of: scope, on: checked.date, in: source.published).text
  }

  private func scope(of day: DayRequest, in material: CheckedInstitution.Material) throws(Failure)
    -> DayListing.Scope
  {
    if let name = day.teacher {
      return .teacher(try TeacherSearch(material.validated).teacher(called: name))
    }
    guard let name = day.group else { return .everybody }
    return .group(try material.group(called: name))
  }
}
