/// Hours of the plan for a year of study.
///
/// Russian: «часов по плану».
public struct PlannedHours: Hashable, Sendable {
  /// `nil` when the plan gives one number for all years.
  public var yearOfStudy: Int?
  public var hours: Int

  public init(yearOfStudy: Int?, hours: Int) {
    self.yearOfStudy = yearOfStudy
    self.hours = hours
  }
}
