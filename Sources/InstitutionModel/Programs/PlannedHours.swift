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

/// Hours of a year of study as a text tells them; without a year they are of all, or of the next in turn.
private struct WrittenHours: Sendable {
  var yearOfStudy: Int?
  var hours: Int
}

extension ScalarText {
  /// `144`, `144/216/216`, «1 год – 144, 2 год – 216», «144 (1-й год), 216 (2-й год)».
  fileprivate mutating func readHoursOfYears() -> [WrittenHours]? {
    var all: [WrittenHours] = []
    while let next = attempt({ $0.readHoursOfYear() }) {
      all.append(next)
      skipJoint()
    }
    // «300,5» is no two years.
    let areYears = all.count < 2 || all.allSatisfy { $0.yearOfStudy != nil || $0.hours >= 10 }
    return all.isEmpty || !areYears ? nil : all
  }

  fileprivate mutating func readHoursOfYear() -> WrittenHours? {
    skipSpaces()
    let year = attempt { text in
      text.readYearOfStudyInWords().flatMap { year in
        text.skipSpaces()
        return text.skip(anyOf: "-:=") ? year : nil
      }
    }
    skipSpaces()
    guard let hours = readNumber(digits: 1...5) else { return nil }
    skipSpaces()
    if Shape<Int>.unitsOfHours.contains(where: { skip(word: $0) }) { _ = skip(anyOf: ".") }
    skipSpaces()
    _ = skip(anyOf: "/")
    _ = ["в год", "за год", "год"].contains { skip(word: $0) }
    let behind = attempt { text in
      guard text.skip(word: "("), let year = text.readYearOfStudyInWords() else {
        return nil as Int?
      }
      return text.skip(word: ")") ? year : nil
    }
    return year != nil && behind != nil
      ? nil : WrittenHours(yearOfStudy: year ?? behind, hours: hours)
  }

  /// «1 год», and no number alone.
  private mutating func readYearOfStudyInWords() -> Int? {
    attempt { text in
      let start = text.rest
      guard let year = text.readYearOfStudy() else { return nil }
      let words = start.dropLast(text.rest.count)
      return words.contains("г") ? year : nil
    }
  }
}

extension Shape where Value == [WrittenHours] {
  fileprivate static let hoursOfYears = notation(
    "целое число часов",
    examples: ["144", "144/216"],
    fault: { text in
      guard text.contains("нед") else { return nil }
      var yearly = ScalarText(text)
      let hours = yearly.readHoursOfYear()?.hours
      return hours != nil && yearly.rest.hasPrefix("(")
        ? ScalarFault(
          "часы недели – строка группы «часов в\u{A0}неделю»",
          rightForm: hours.map { "\($0)" }
        )
        : ScalarFault("здесь часы за год, а не за неделю")
    }
  ) { ScalarText.parse($0) { $0.readHoursOfYears() } }
}

extension Shape where Value == [PlannedHours] {
  static let plannedHours = oneOf(
    "число часов или часы по годам обучения",
    text: Shape<[WrittenHours]>.hoursOfYears.map { all, range, _ in
      all.enumerated().map { index, written in
        let year = written.yearOfStudy ?? (all.count > 1 ? index + 1 : nil)
        return PlannedHours(
          yearOfStudy: year.map { Located($0, at: range) },
          hours: Located(written.hours, at: range)
        )
      }
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
