import SourceText

/// Hours of the plan for a year of study.
///
/// Russian: «часов по плану».
public struct PlannedHours: Hashable, Sendable {
  /// `nil` when the plan gives one number for all years.
  public var yearOfStudy: Int?
  public var hours: Located<Int>

  public init(yearOfStudy: Int?, hours: Located<Int>) {
    self.yearOfStudy = yearOfStudy
    self.hours = hours
  }
}

extension Program {
  /// The hours of the plan for a year of study: its own, else those that hold for every year.
  public func plannedHours(inYear year: Int?) -> Located<Int>? {
    let own = plannedHours.first { $0.yearOfStudy != nil && $0.yearOfStudy == year }
    return (own ?? plannedHours.first { $0.yearOfStudy == nil })?.hours
  }
}
