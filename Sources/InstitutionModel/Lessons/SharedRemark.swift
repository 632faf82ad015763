import Russian
import Schema

/// Several lessons in one text with a room or the like behind the last of them, which may mean all:
/// «вт 15:30–17:10, чт 15:30–17:10, кабинет 4».
///
/// Russian: «пометка к нескольким занятиям».
struct SharedRemark {
  private let lessons: [LessonTime]
  private let lines: [LessonRemark.Line]

  init?(_ text: String) { self.init(text, text.lessonParts) }

  /// `parts` are those of the text, in bytes.
  init?(_ text: String, _ parts: [Range<Int>]) {
    guard parts.count > 2 else { return nil }
    let bytes = Array(text.utf8)
    let texts = parts.map { String(decoding: bytes[$0], as: UTF8.self).trimmed }
    let remarks = texts.last.map { LessonRemark.all(in: $0[...]) } ?? []
    lines = remarks.compactMap(\.line)
    guard !lines.isEmpty, lines.count == remarks.count,
      let lessons = Self.lessons(texts.dropLast()), lessons.count > 1
    else { return nil }
    self.lessons = lessons
  }

  /// The lessons of pieces, of which some are days whose hours come next; `nil` where one is anything else.
  private static func lessons(_ pieces: ArraySlice<String>) -> [LessonTime]? {
    var lessons: [LessonTime] = []
    var days = ""
    for piece in pieces {
      if let lesson = LessonTime.parse(days + piece) {
        lessons.append(lesson)
        days = ""
      } else {
        days += piece + ", "
      }
    }
    return days.isEmpty ? lessons : nil
  }

  /// The line for each meaning.
  var fault: ScalarFault {
    let words = lines.map(\.text).joined(separator: ", ")
    let all = lessons.map { $0.words(with: lines) }
    let ofLast = lessons.dropLast().map(\.words) + all.suffix(1)
    return ScalarFault(
      "не сказано, к\u{A0}одному занятию относится «\(words)» или ко всем",
      choices: [
        ScalarFault.Choice("если ко всем", all.joined(separator: ", ")),
        ScalarFault.Choice("если к последнему", ofLast.joined(separator: ", ")),
      ]
    )
  }
}
