import CivilTime
import InstitutionModel
import Timetable

extension Session {
  /// The session in one line: `2026-11-23 15:30–17:10 онлайн 2ч п0`.
  var line: String {
    var words = ["\(date.text)", start.text + (end.map { "–\($0.text)" } ?? ""), activity.text]
    if academicHours > 0 { words.append("\(academicHours)ч") }
    if let period { words.append("п\(period.index)") }
    return words.joined(separator: " ")
  }
}

extension SessionActivity {
  fileprivate var text: String {
    switch self {
    case .faceToFaceLesson: "очно"
    case .onlineLesson: "онлайн"
    case .lessonRelease: "задание"
    case .videoLesson: "видео"
    case .materialRelease(let index): "материал\(index)"
    case .materialDeadline(let index): "срок\(index)"
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
