import CivilTime
import Schema

/// A part of the day that people name before the hours in it: «вечером 17:00–18:40».
///
/// Russian: «утром», «днём», «вечером».
enum PartOfDay {
  case morning, afternoon, evening

  /// Whether lessons begin in it, as people use the word.
  func holds(_ spans: [TimeRange]) -> Bool {
    let hour = (spans.first?.start.minutes ?? 0) / 60
    return switch self {
    case .morning: hour < 12
    case .afternoon: (11...17).contains(hour)
    case .evening: hour > 15
    }
  }
}

extension ScalarText {
  mutating func readPartOfDay() -> PartOfDay? {
    guard isAtLetter else { return nil }
    let parts: [(String, PartOfDay)] = [
      ("утром ", .morning), ("с утра ", .morning), ("днем ", .afternoon),
      ("после обеда ", .afternoon), ("вечером ", .evening),
    ]
    return parts.first { skip(word: $0.0) }?.1
  }
}
