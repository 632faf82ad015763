import Diagnostics
import Schema
import SourceText

/// Hours of the plan for a year of study.
///
/// Russian: «часов по плану».
public struct PlannedHours: Hashable, Sendable {
  /// The key, for example «1 год»; `nil` when the plan gives one number for all years.
  public var yearOfStudy: Located<Int>?
  public var hours: Located<Int>
}

extension Program {
  /// The hours of the plan for a year of study: its own, else those that hold for every year.
  public func plannedHours(inYear year: Int?) -> Located<Int>? {
    let all = plannedHours.items
    let own = all.first { $0.yearOfStudy != nil && $0.yearOfStudy?.value == year }
    return (own ?? all.first { $0.yearOfStudy == nil })?.hours
  }
}

extension Shape where Value == [PlannedHours] {
  static let plannedHours = oneOf(
    "число часов или часы по годам обучения",
    text: Shape<Int>.hoursOfPlan.map { hours, range, _ in
      [PlannedHours(yearOfStudy: nil, hours: Located(hours, at: range))]
    },
    else: Shape<[Entry<Int>]>.entries("1 год", of: .hoursOfPlan).map { hours, _, reader in
      hours.compactMap { entry in
        guard let year = year(entry.key.value) else {
          reader.report(.unreadable(entry.key, expected: "год обучения, например 1 год"))
          return nil
        }
        return PlannedHours(yearOfStudy: Located(year, at: entry.key.range), hours: entry.value)
      }
    }
  )

  private static func year(_ text: String) -> Int? {
    ScalarText.parse(text) { $0.readYearOfStudy() }
  }
}
