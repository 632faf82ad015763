import CivilTime
import InstitutionModel
import Testing

/// The hours of a lesson whose start alone is said.
struct LessonMoveTests {
  /// Minutes of the day: two hours of 45 from 15:30 on.
  private static let old = [930..<975, 985..<1030]

  /// Past midnight nothing is held: the hours end with the day, and are asked about.
  @Test(
    arguments: [
      (960, [960..<1005, 1015..<1060]), (540, [540..<585, 595..<640]),
      (1370, [1370..<1415, 1425..<1439]), (1410, [1410..<1439]),
    ] as [(Int, [Range<Int>])]
  )
  func `the lesson stays as long as it was, within the day`(start: Int, expected: [Range<Int>]) {
    let move = LessonMove(start: TimeOfDay(clamping: start))
    let spans = move.spans(insteadOf: Self.old.compactMap(Self.span))
    #expect(spans.map { $0.start.minutes..<$0.end.minutes } == expected)
  }

  private static func span(_ minutes: Range<Int>) -> TimeRange? {
    TimeRange(TimeOfDay(clamping: minutes.lowerBound), TimeOfDay(clamping: minutes.upperBound))
  }
}
