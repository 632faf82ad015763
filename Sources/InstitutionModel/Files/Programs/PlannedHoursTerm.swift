import Schema
import SourceText
import YAMLTree

/// Hours of the plan: for one year of study, or for all.
public struct PlannedHoursTerm: Sendable {
  /// The key, for example «1 год»; `nil` where one number stands for all.
  public var yearOfStudy: Located<Int>?
  public var hours: Located<Int>

  static let shape = Shape<[PlannedHoursTerm]>.oneOf(
    "число часов или часы по годам обучения",
    text: Shape<Int>.hours.map { hours, range, _ in
      [PlannedHoursTerm(hours: Located(hours, at: range))]
    },
    else: Shape<[Entry<Int>]>.entries("1 год", of: .hours).map { hours, _, reader in
      hours.compactMap { entry in
        guard let year = year(entry.key.value) else {
          reader.report(.unreadable(entry.key, expected: "год обучения, например 1 год"))
          return nil
        }
        return PlannedHoursTerm(yearOfStudy: Located(year, at: entry.key.range), hours: entry.value)
      }
    }
  )

  private static func year(_ text: String) -> Int? {
    ScalarText.parse(text) { $0.readAmount(units: ["год обучения", "год"]) }
  }
}
