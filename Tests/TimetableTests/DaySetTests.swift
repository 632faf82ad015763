import Testing

@testable import Timetable

/// Days as bits, at the seams of the words that hold them.
struct DaySetTests {
  static let ranges = [0..<0, 0..<1, 63..<64, 63..<65, 0..<64, 5..<130, 448..<512, 500..<600]

  @Test(arguments: ranges)
  func `a range holds its days and no others`(_ range: Range<Int>) {
    let days = DaySet(range)
    let expected = Array(range.clamped(to: 0..<DaySet.capacity))
    #expect(Array(days) == expected)
    #expect(days.count == expected.count)
    #expect(days.isEmpty == expected.isEmpty)
    #expect(!days.contains(-1) && !days.contains(DaySet.capacity))
    #expect((0..<DaySet.capacity).allSatisfy { days.contains($0) == range.contains($0) })
  }

  @Test(arguments: ranges, [0, 1, 7, 63])
  func `days that come later cross the words`(_ range: Range<Int>, by shift: Int) {
    let expected = range.map { $0 + shift }.filter { $0 < DaySet.capacity }
    #expect(Array(DaySet(range.clamped(to: 0..<DaySet.capacity)).later(by: shift)) == expected)
  }

  @Test
  func `sets are joined, cut and taken away`() {
    let (first, second) = (DaySet(60..<70), DaySet(66..<80))
    #expect(Array(first & second) == Array(66..<70))
    #expect(Array(first | second) == Array(60..<80))
    #expect(Array(first - second) == Array(60..<66))
    #expect(first.meets(second))
    #expect(!first.meets(DaySet(70..<80)))
  }
}
