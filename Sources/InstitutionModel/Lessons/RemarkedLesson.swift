import Schema
import SourceText
import YAMLTree

/// A line of a timetable in which words stand beside days and hours: «вт 15:30–17:10 (кабинет 4)», «инд чт 15:30–16:15».
///
/// Russian: «занятие с пометками».
struct RemarkedLesson {
  /// Days and hours alone, as they are written.
  let timeText: String
  let time: LessonTime
  let before: Substring
  let behind: Substring

  /// `nil` for a line in which no day with hours stands, nearly at its beginning.
  init?(_ line: String) {
    let starts =
      [line.startIndex] + line.indices.filter { line[$0] == " " }.prefix(Self.mostWordsBefore)
    for start in starts {
      var text = ScalarText(String(line[start...]).trimmed)
      guard let days = text.readLessonDays() else { continue }
      text.skipBeforeHours()
      guard let spans = text.readLessonHours() else { continue }
      time = LessonTime(days: days, spans: spans)
      before = line[..<start]
      behind = line.suffix(text.rest.count)
      timeText = String(line[start...].dropLast(behind.count)).trimmed
      return
    }
    return nil
  }

  private static let mostWordsBefore = 4
}

extension RemarkedLesson {
  /// The long form of a line with a room or the like beside its hours; any other node as it is.
  static func node(_ node: YAMLNode) -> YAMLNode {
    guard case .scalar(let text, _) = node.content, text.mayHoldRemark,
      LessonTime.parse(text, inYearFrom: .firstOfAnyYear) == nil, SharedRemark(text) == nil
    else { return node }
    return RemarkedLesson(text)?.longForm(of: node) ?? node
  }

  /// The long form that the line means; `nil` where a word of it is no key's, or says what is better asked about.
  ///
  /// `кабинет` and the like stand at the place of the line: nobody wrote their keys.
  private func longForm(of node: YAMLNode) -> YAMLNode? {
    let extra = LessonRemark.text(of: behind)
    guard LessonTime.parse(extra) == nil, LessonStretch(extra) == nil else { return nil }
    let remarks = LessonRemark.all(in: before) + LessonRemark.all(in: behind)
    let lines = remarks.compactMap(\.line)
    let names = Set(lines.map(\.key))
    guard lines.count == remarks.count, names.count == lines.count, !names.contains("формат") else {
      return nil
    }
    let all = [LessonRemark.Line(key: "занятие", value: timeText)] + lines
    let entries = all.map { YAMLEntry($0.key, $0.value, at: node.range) }
    return YAMLNode(.mapping(entries), at: node.range)
  }
}

extension String {
  /// Whether letters stand behind the first figure, or two words without a comma before it, as in no usual line.
  fileprivate var mayHoldRemark: Bool {
    let opening = utf8.prefix { !$0.isDigit }
    if utf8.dropFirst(opening.count).contains(where: \.isCyrillic) { return true }
    return zip(opening, opening.dropFirst()).contains { before, after in
      before == UInt8(ascii: " ") && after.isCyrillic
    } && !opening.contains(UInt8(ascii: ","))
  }
}

extension UInt8 {
  /// Whether a letter of the Russian alphabet begins with it, in UTF-8.
  fileprivate var isCyrillic: Bool { self == 0xD0 || self == 0xD1 }
}
