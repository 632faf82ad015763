import CivilTime
import InstitutionModel
import Timetable

extension Timetable {
  /// What takes place on the days.
  func held(by group: Group.ID, in days: DateRange) -> [Occurrence] {
    occurrences(of: group, in: days).filter(\.isHeld)
  }

  /// What takes place by the period.
  func held(by group: Group.ID, in period: DistancePeriod.ID) -> [Occurrence] {
    occurrences(of: group, in: period).filter(\.isHeld)
  }
}

extension Occurrence {
  /// The occurrence in one line: `2026-11-23 15:30–17:10 онлайн 2ч п0`.
  var line: String {
    let end = span.map { "–\($0.end.text)" } ?? ""
    var words = ["\(date.text)", start.text + end, activity.text + (slot.task ?? "")]
    if !slot.hours.isZero { words.append("\(slot.hours.whole)ч") }
    if let period { words.append("п\(period.index)") }
    return words.joined(separator: " ")
  }
}

extension Activity {
  fileprivate var text: String {
    switch self {
    case .faceToFaceLesson: "очно"
    case .onlineLesson: "онлайн"
    case .lessonRelease: "задание"
    case .videoLesson: "видео"
    case .materialRelease: "материал"
    case .materialDeadline: "срок"
    case .mailing: "рассылка"
    case .consultation: "консультация"
    case .checking: "проверка"
    case .feedback: "ответ"
    }
  }
}

extension CalendarDate {
  var text: String {
    let parts = parts
    return "\(parts.year)-\(parts.month.twoDigits)-\(parts.day.twoDigits)"
  }
}

extension TimeOfDay {
  fileprivate var text: String { "\(hour):\(minute.twoDigits)" }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
