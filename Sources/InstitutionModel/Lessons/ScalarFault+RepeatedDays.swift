import CivilTime
import Russian
import Schema

extension ScalarFault {
  /// «вт, вт 15:30–17:10»: a day that is named twice, perhaps in place of another one.
  static func ofRepeatedDay(in line: String) -> ScalarFault? {
    var text = ScalarText(line.withBlanksForBrackets)
    guard let (twice, all) = text.readRepeatedWeekday() else { return nil }
    text.skipBeforeHours()
    var hours: String?
    if let spans = text.readTimeRanges() {
      hours = LessonTime(days: .byAgreement, spans: spans).hoursInFigures
    } else if !text.isAtEnd {
      hours = text.readTime()?.figures
    }
    let behind = (hours.map { " \($0)" } ?? "") + (text.isAtEnd ? "" : " …")
    let once = LessonDays.weekly(all).words + behind
    let other = all.map(\.russianShort).joined(separator: ", ") + ", …" + behind
    return ScalarFault(
      "\(twice.russianName) \(twice.isNamed) дважды",
      choices: [
        Choice("если день один", once), Choice("если второй раз – другой день", other),
      ]
    )
  }
}

extension Weekday {
  /// «назван», «названа», «названо», by the gender of the day.
  fileprivate var isNamed: String {
    switch self {
    case .monday, .tuesday, .thursday: "назван"
    case .wednesday, .friday, .saturday: "названа"
    case .sunday: "названо"
    }
  }
}
