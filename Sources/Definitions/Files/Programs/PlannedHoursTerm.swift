import SourceText
import YAMLTree

/// Hours of the plan: for one year of study, or for all.
public struct PlannedHoursTerm: Sendable {
  /// The key, for example «1 год»; `nil` where one number stands for all.
  public var yearOfStudy: Located<Int>?
  public var hours: Located<Int>

  static let shape = Shape<[PlannedHoursTerm]>(expected: "число часов или часы по годам обучения") {
    (node: YAMLNode, log: inout DecodingLog) in
    guard case .mapping(let entries) = node.content else {
      return Shape<Located<Int>>.hours.read(node, &log).map { [PlannedHoursTerm(hours: $0)] }
    }
    return entries.compactMap { entry in
      guard let hours = Shape<Located<Int>>.hours.read(entry.value, &log) else { return nil }
      guard let year = Self.year(entry.key.value) else {
        log.report(.unreadable(entry.key, expected: "год обучения, например 1 год"))
        return nil
      }
      return PlannedHoursTerm(yearOfStudy: Located(year, at: entry.key.range), hours: hours)
    }
  }

  private static func year(_ text: String) -> Int? {
    ScalarText.parse(text) { $0.readAmount(units: ["год обучения", "год"]) }
  }
}
