import Russian
import Schema
import SourceText
import YAMLTree

/// A mapping of a timetable whose keys are days, as the lines that it means.
///
/// `вторник: 15:30–17:10` is a line; beside other keys it is the «занятие» of the long form; a time
/// that a space has parted, `вторник 15: 30–17:10`, is put together again.
struct LessonEntries {
  private let entries: [YAMLEntry]

  init(_ entries: [YAMLEntry]) { self.entries = entries }

  /// One node a lesson; `nil` for a mapping that has no days as keys.
  var lines: [YAMLNode]? {
    let ofDays = entries.filter { $0.key.value.opensLesson }
    // «вторник, после обеда: 15:30–17:10», of which the line itself is told.
    if ofDays.isEmpty {
      return entries.only.flatMap { entry in
        if entry.isOfSubgroup { return lineBehind(entry).map { [$0] } }
        return entry.key.value.beginsWithDays || entry.isShift ? line(entry).map { [$0] } : nil
      }
    }
    if ofDays.count == entries.count {
      let taught = ofDays.filter { !$0.isWithoutLessons }
      return (taught.isEmpty ? ofDays : taught).map { line($0) ?? longForm($0) }
    }
    guard ofDays.count == 1 else { return nil }
    return line(ofDays[0]).map {
      [longForm($0, with: entries.filter { !$0.key.value.opensLesson })]
    }
  }

  /// «2 раза в неделю: вт и чт, 15:30–17:10», which a colon makes a key.
  var countedLine: YAMLNode? {
    guard let entry = entries.only, TimesAWeek.isAlone(entry.key.value) else { return nil }
    return line(entry, joint: ": ")
  }

  /// «вт, чт 15:30–17:10, 1 подгруппа» of `1 подгруппа: вт, чт 15:30–17:10`.
  private func lineBehind(_ entry: YAMLEntry) -> YAMLNode? {
    guard case .scalar(let text, let style) = entry.value.content else { return nil }
    return YAMLNode(.scalar("\(text) (\(entry.key.value))", style), at: entry.value.range)
  }

  private func line(_ entry: YAMLEntry) -> YAMLNode? {
    line(entry, joint: entry.key.value.endsInHour ? ":" : " ")
  }

  /// `вторник 15:30–17:10`; `nil` where more than hours stands at the day.
  private func line(_ entry: YAMLEntry, joint: String) -> YAMLNode? {
    let hours: [String?] = entry.value.sequenceItems.map { item in
      guard case .scalar(let text, _) = item.content else { return nil }
      return text
    }
    let texts = hours.compactMap(\.self)
    guard texts.count == hours.count else { return nil }
    return YAMLNode(
      .scalar(entry.key.value + joint + texts.joined(separator: ", "), .plain),
      at: SourceRange(
        file: entry.key.range.file,
        lower: Int(entry.key.range.lower),
        upper: Int(entry.value.range.upper)
      )
    )
  }

  /// The long form of what stands at a day: `вторник: {время: 15:30–17:10, кабинет: 3}`.
  private func longForm(_ entry: YAMLEntry) -> YAMLNode {
    guard case .mapping(let inner) = entry.value.content,
      let hours = inner.first(where: { Self.namesOfHours.contains($0.key.value.lowercased()) }),
      let line = line(YAMLEntry(key: entry.key, value: hours.value))
    else { return YAMLNode(.mapping([entry]), at: entry.value.range) }
    return longForm(line, with: inner.filter { $0.key != hours.key })
  }

  private func longForm(_ line: YAMLNode, with others: [YAMLEntry]) -> YAMLNode {
    let time = YAMLEntry(key: Located("занятие", at: line.range), value: line)
    return YAMLNode(.mapping([time] + others), at: line.range)
  }

  private static let namesOfHours: Set = ["время", "часы", "занятие", "занятия"]
}

extension YAMLEntry {
  /// «среда: –» of a table, in which every day has a row.
  fileprivate var isWithoutLessons: Bool {
    guard case .scalar(let text, _) = value.content else { return false }
    return ["-", "нет", "нет занятий", "занятий нет", "выходной"].contains(text.folded)
  }

  /// Whether a lesson stands at «1 подгруппа».
  fileprivate var isOfSubgroup: Bool {
    guard case .scalar(let text, _) = value.content, LessonTime.parse(text) != nil else {
      return false
    }
    let remarks = LessonRemark.all(in: key.value[...])
    return remarks.count == 1 && remarks[0].line?.key == "подгруппа"
  }

  /// Whether a lesson stands at «1 смена».
  fileprivate var isShift: Bool {
    guard case .scalar(let text, _) = value.content else { return false }
    return key.value.folded.contains("смен") && LessonTime.parse(text) != nil
  }
}

extension String {
  /// Whether days are its first words.
  fileprivate var beginsWithDays: Bool {
    var text = ScalarText(self)
    return text.readLessonDays() != nil
  }

  /// Whether it is days, or days with an hour whose minutes stand behind a colon.
  fileprivate var opensLesson: Bool {
    endsInHour || ScalarText.parse(self) { $0.readLessonDays() } != nil
  }

  /// «вторник 15», which a space behind the colon of a time makes a key.
  fileprivate var endsInHour: Bool {
    ScalarText.parse(self) { text in
      text.readLessonDays() == nil ? nil : text.readNumber(digits: 1...2)
    } != nil
  }
}
