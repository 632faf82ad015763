/// What some groups do at a distance, or say of it, and others do not.
public enum LearningTrait: Hashable, Sendable {
  case timetableMode
  case specialMode
  case individualMode
  case synchronousFormat
  case directModel
  /// The mediated model, and no lesson in a room all year.
  case alwaysAtDistance
  case assessment
  case activities
  case addresses
  case category
  case format
  case forms
  case mode
  case model
  /// Minutes of each lesson on screen are stated.
  case screenTime
}
