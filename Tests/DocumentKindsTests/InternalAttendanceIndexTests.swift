import CivilTime
import InstitutionModel
import SourceText
import Testing

@testable import DocumentKinds

struct InternalAttendanceIndexTests {
  @Test(arguments: [
    (group: 0, first: 1, last: 9, counts: [10, 11, 12]),
    (group: 0, first: 2, last: 2, counts: [11]),
    (group: 0, first: 4, last: 9, counts: []),
    (group: 1, first: 1, last: 9, counts: []),
    (group: 2, first: 1, last: 2, counts: [20]),
    (group: 2, first: 1, last: 3, counts: [20, 21]),
  ])
  func `finds the marks of a group on the days`(
    group: Int,
    first: Int,
    last: Int,
    counts: [Int]
  ) throws {
    let index = AttendanceIndex(
      [mark(0, 1, 10), mark(0, 2, 11), mark(0, 3, 12), mark(2, 2, 20), mark(2, 3, 21)],
      groups: 4
    )
    let days = try #require(DateRange(date(first), date(last)))
    #expect(index.marks(of: Group.ID(group), in: days).map(\.count.value) == counts)
  }

  @Test func `knows groups that nobody has marked`() {
    let index = AttendanceIndex([], groups: 2)
    #expect(index.marks(of: Group.ID(1), in: DateRange(date(1))).isEmpty)
  }

  private func mark(_ group: Int, _ day: Int, _ count: Int) -> AttendanceMark {
    let range = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)
    return AttendanceMark(
      group: Group.ID(group),
      date: Located(date(day), at: range),
      part: Located(MarkPart(), at: range),
      count: Located(count, at: range)
    )
  }

  private func date(_ day: Int) -> CalendarDate { CalendarDate(dayNumber: 20_000 + day) }
}
