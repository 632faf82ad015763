import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// A week that changes in the year is told once where something of it stays.
struct GroupWeekTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// The lines of «далее».
    var changes: [String]
    /// The grids, each by its times and what is told beside them.
    var grids: [[String]]
    var testDescription: String { changes.joined(separator: ", ") }
  }

  static let cases = [
    Case(
      changes: [
        "{с: 12.01.2027, расписание: [вт 15:30–17:10, пт 10:00–11:40], приказ: № 5 от 01.12.2026}"
      ],
      grids: [
        [
          "15:30–17:10 2 часа", "15:30–17:10 2 часа по 11 января 2027 г.",
          "10:00–11:40 2 часа с 12 января 2027 г.",
        ]
      ]
    ),
    Case(
      changes: [
        "{с: 14.12.2026, по: 20.12.2026, расписание: [вт 15:30–17:10, пт 10:00–11:40], приказ: № 5 от 01.12.2026}"
      ],
      grids: [
        [
          "15:30–17:10 2 часа",
          "15:30–17:10 2 часа по 13 декабря 2026 г. и с 21 декабря 2026 г.",
          "10:00–11:40 2 часа с 14 по 20 декабря 2026 г.",
        ]
      ]
    ),
    Case(
      changes: ["{с: 14.12.2026, по: 20.12.2026, кабинет: 99}"],
      grids: [["15:30–17:10 2 часа", "15:30–17:10 2 часа"]]
    ),
    Case(
      changes: [
        "{с: 12.01.2027, расписание: [пн 15:00–16:40, пт 10:00–11:40], приказ: № 5 от 01.12.2026}"
      ],
      grids: [
        ["15:30–17:10 2 часа", "15:30–17:10 2 часа"], ["15:00–16:40 2 часа", "10:00–11:40 2 часа"],
      ]
    ),
    Case(
      changes: [
        "{с: 12.01.2027, расписание: [пн 15:00–16:40, пт 10:00–11:40], приказ: № 5 от 01.12.2026}",
        "{с: 01.02.2027, по: 28.02.2027, кабинет: 99}",
      ],
      grids: [
        ["15:30–17:10 2 часа", "15:30–17:10 2 часа"], ["15:00–16:40 2 часа", "10:00–11:40 2 часа"],
      ]
    ),
  ]

  @Test(arguments: cases)
  func `one grid where something stays, with the days of what changes`(_ example: Case) throws {
    let (id, source) = try Self.group(with: example.changes)
    let grids = GroupSchedulePage(id, source).blocks.compactMap { block -> [String]? in
      guard case .week(let week) = block else { return nil }
      return week.days.flatMap(\.entries).map {
        "\($0.time) \($0.words.plainText)".replacing("\u{A0}", with: " ").replacing(
          "академических ",
          with: ""
        )
      }
    }
    #expect(grids == example.grids)
  }

  /// Group 1 of «Весёлая кисточка», which meets on Tuesdays and Thursdays, with lines of «далее».
  private static func group(with changes: [String]) throws -> (Group.ID, PublicSource) {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 28))
    let line = "      - четверг 15:30–16:15, 16:25–17:10\n"
    let lines = changes.map { "      - \($0)\n" }.joined()
    let edit = (
      path: "programs/vesyolaya-kistochka.yaml", old: line, new: line + "    далее:\n" + lines
    )
    let source = try PublicFixture.source("small", on: date, replacing: [edit])
    return (Group.ID(0), source)
  }
}
