import CivilTime
import Testing

@testable import DocumentKinds

struct InternalAppendixOneDaysTests {
  /// Dates are days of a month, a mark is written `day:count`.
  struct Case: CustomTestStringConvertible, Sendable {
    var attended: [Int]
    var marks: [(day: Int, count: Int)]
    var columns: [Int]
    var expected: [AppendixOneMark]
    var testDescription: String { "attended \(attended), marks \(marks)" }
  }

  @Test(arguments: [
    Case(attended: [], marks: [], columns: [], expected: []),
    Case(attended: [3, 5], marks: [], columns: [3, 5], expected: [.unfilled, .unfilled]),
    Case(
      attended: [3, 5],
      marks: [(3, 15)],
      columns: [3, 5],
      expected: [.people(15), .unfilled]
    ),
    Case(attended: [3, 5], marks: [(5, 0)], columns: [3, 5], expected: [.unfilled, .people(0)]),
    // Of a day with two things there is one cell.
    Case(attended: [3, 3], marks: [(3, 9)], columns: [3], expected: [.people(9)]),
    // Other groups' days are grey.
    Case(
      attended: [4],
      marks: [],
      columns: [3, 4, 5],
      expected: [.unavailable, .unfilled, .unavailable]
    ),
    // A mark of another day is kept, before, between and after the others.
    Case(
      attended: [3, 5],
      marks: [(2, 1), (4, 2), (6, 3), (7, 4)],
      columns: [2, 3, 4, 5, 6, 7],
      expected: [.people(1), .unfilled, .people(2), .unfilled, .people(3), .people(4)]
    ),
    // A date that is marked twice has one cell and leaves the others theirs.
    Case(
      attended: [3, 5, 7],
      marks: [(3, 8), (3, 9), (5, 4)],
      columns: [3, 5, 7],
      expected: [.people(8), .people(4), .unfilled]
    ),
    Case(
      attended: [3],
      marks: [(2, 1), (2, 2), (3, 3), (4, 4), (4, 5), (5, 6)],
      columns: [2, 3, 4, 5],
      expected: [.people(1), .people(3), .people(4), .people(6)]
    ),
  ])
  func `each date has one mark`(_ example: Case) {
    let days = AppendixOneDays(
      attended: example.attended.map(date),
      marks: example.marks.map { (date($0.day), .people($0.count)) }
    )
    #expect(days.marks(on: example.columns.map(date)) == example.expected)
  }

  @Test func `the columns of a table are the dates of all its groups`() {
    let first = AppendixOneDays(attended: [date(3), date(9)], marks: [])
    let second = AppendixOneDays(attended: [date(4)], marks: [(date(9), .people(5))])
    #expect(AppendixOneDays.union([second, first]) == [date(3), date(4), date(9)])
  }

  private func date(_ day: Int) -> CalendarDate { CalendarDate(dayNumber: 20_000 + day) }
}
