import CivilTime
import Schema

/// The first and the last day of a range, between which others lie: «вт–чт».
///
/// Russian: «со вторника по четверг».
public struct EndsOfDays: Hashable, Sendable {
  public let first: Weekday
  public let last: Weekday

  /// `nil` for a line whose days are no one range.
  init?(_ line: String) {
    var text = ScalarText(line)
    guard let first = text.readWeekday(), text.skipDash(), let last = text.readWeekday() else {
      return nil
    }
    text.skipBeforeHours()
    guard text.readLessonHours() != nil else { return nil }
    (self.first, self.last) = (first, last)
  }
}
