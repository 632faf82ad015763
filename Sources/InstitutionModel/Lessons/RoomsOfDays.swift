import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// The rooms of a group by days of the week: «12 (вт), 8 (чт)», «вт – 12, чт – 8».
///
/// Russian: «кабинеты по дням».
struct RoomsOfDays {
  private var rooms: [Weekday: String] = [:]

  /// `nil` for a text that is not wholly so.
  init?(_ text: String) {
    guard text.utf8.count > 6, text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let pieces = text.split { ",;".contains($0) }
    for piece in pieces {
      var (days, room): ([Weekday], [Substring]) = ([], [])
      for word in piece.split(whereSeparator: { " ()–—:".contains($0) || $0 == "-" }) {
        let folded = String(word).folded.trimmingSuffix { $0 == "." }
        if let day = Weekday(word: folded) {
          days.append(day)
        } else if !["по", "в", "во", "и"].contains(folded) {
          room.append(word)
        }
      }
      let name = RoomName(room.joined(separator: " "))
      guard !days.isEmpty, name.isNumber else { return nil }
      for day in days where rooms.updateValue(name.text, forKey: day) != nil { return nil }
    }
    if rooms.count < 2 { return nil }
  }

  /// The timetable with each room beside its lessons; `nil` where a day has none, or a lesson says a room itself.
  func beside(_ timetable: YAMLNode) -> YAMLNode? {
    var lines: [YAMLNode] = []
    for node in TimetableItems.nodes(of: timetable) {
      guard case .scalar(let line, let style) = node.content, let time = LessonTime.parse(line),
        case .weekly(let days) = time.days
      else { return nil }
      for day in days {
        guard let room = rooms[day] else { return nil }
        let lesson = LessonTime(days: .weekly([day]), spans: time.spans)
        lines.append(node.saying("\(lesson.words) (каб. \(room))", style))
      }
    }
    return lines.isEmpty ? nil : YAMLNode(.sequence(lines), at: timetable.range)
  }
}
