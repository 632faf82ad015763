import Russian
import Schema
import SourceText
import YAMLTree

/// Items of «далее» whose days stand in front of what they say: `с 12.01.2027: вторник 15:30–17:10`, also
/// without the colon.
///
/// Russian: «пункты «далее»».
struct ChangeItems {
  /// The item with a key for each thing; an item that is written so already stays as it is.
  static func plain(_ node: YAMLNode) -> YAMLNode {
    switch node.content {
    case .sequence: return node
    case .scalar(let text, _):
      if SpokenChange.isCancellation(text) || SpokenChange.isTransfer(text) { return node }
      if ChangeReason(text) != nil || VagueEnd(text) != nil { return node }
      let openings = openings(of: text, at: node)
      let change =
        (openings.reversed() + dayAlone(of: text, at: node)).lazy.compactMap { opening in
          self.entries(of: opening.rest, at: opening.range).map { opening.days + $0 }
        }.first
      if change == nil, SpokenChange.fault(in: node, inYearFrom: nil) != nil { return node }
      let meant = change ?? openings.first.map { $0.days + unknownEntries(of: $0) }
      return meant.map { YAMLNode(.mapping($0), at: node.range) } ?? node
    case .mapping(let entries):
      if SpokenChange.fault(in: node, inYearFrom: nil) != nil { return node }
      let parted = entries.map(parts)
      guard parted.contains(where: { $0 != nil }) else { return node }
      let all = zip(entries, parted).flatMap { entry, parts in parts ?? [entry] }
      return YAMLNode(.mapping(all), at: node.range)
    }
  }

  /// Whether a text is an item all of whose words are understood.
  static func reads(_ text: String) -> Bool {
    let node = YAMLNode(.scalar(text, .plain), at: .nowhere)
    return openings(of: text, at: node).contains { opening in
      opening.rest.isEmpty || entries(of: opening.rest, at: .nowhere) != nil
    }
  }

  /// What an entry says whose key is days; `nil` for any other.
  private static func parts(of entry: YAMLEntry) -> [YAMLEntry]? {
    let key = YAMLNode(.scalar(entry.key.value, .plain), at: entry.key.range)
    let isDated = entry.key.value.contains(where: \.isNumber)
    let all = isDated ? openings(of: entry.key.value, at: key) : []
    if let opening = all.first(where: { opening in words.contains { $0.word == opening.rest } }) {
      let word = words.first { $0.word == opening.rest }?.key ?? opening.rest
      return opening.days + [YAMLEntry(key: Located(word, at: entry.key.range), value: entry.value)]
    }
    guard let days = all.first(where: \.rest.isEmpty)?.days ?? unclearDays(key) else { return nil }
    if entry.value.isAbsent { return days }
    if case .mapping(let inner) = entry.value.content { return days + inner }
    if case .scalar(let text, _) = entry.value.content,
      let changes = self.entries(of: text, at: entry.value.range)
    {
      return days + changes
    }
    let timetable = Located("расписание", at: entry.value.range)
    return days + [YAMLEntry(key: timetable, value: entry.value)]
  }

  /// The day of «с нового года», which is told of where it stands.
  private static func unclearDays(_ key: YAMLNode) -> [YAMLEntry]? {
    guard case .scalar(let text, _) = key.content, text.count > 4,
      let word = ["с ", "со "].first(where: text.folded.hasPrefix)
    else { return nil }
    return [YAMLEntry("с", String(text.dropFirst(word.count)), at: key.range)]
  }

  /// «вт, чт 15:30–17:10», «кабинет 14», «вторник 15:30–17:10, приказ № 5 от 11.01.2027»; `nil` where a piece is
  /// neither a lesson nor known by its first word.
  private static func entries(of text: String, at range: SourceRange) -> [YAMLEntry]? {
    var pieces = text.openedBrackets.split { ",;".contains($0) }.map { String($0).trimmed }
    if let first = pieces.first { pieces[0] = first.withoutWordForTimetable }
    if let last = pieces.last, let (rest, day) = last.partedFromLastDay {
      pieces[pieces.count - 1] = rest
      let others = entries(of: pieces.joined(separator: ", "), at: range)
      return others.map { [YAMLEntry("по", day, at: range)] + $0 }
    }
    var changes: [YAMLEntry] = []
    while let last = pieces.last, let change = keyed(last),
      pieces.count > 1 || !isTimetable(last, at: range)
    {
      changes.insert(YAMLEntry(change.key, change.value, at: range), at: 0)
      pieces.removeLast()
    }
    if pieces.isEmpty { return changes.isEmpty ? nil : changes }
    let lessons = pieces.joined(separator: ", ")
    guard isTimetable(lessons, at: range) else { return nil }
    return [YAMLEntry("расписание", lessons, at: range)] + changes
  }

  /// Whether each part of a text is a lesson.
  private static func isTimetable(_ text: String, at range: SourceRange) -> Bool {
    if ReplacedDay(text) != nil || KeptLessons(text) != nil { return true }
    let nodes = TimetableItems.nodes(of: YAMLNode(.scalar(text, .plain), at: range))
    return !nodes.isEmpty
      && nodes.allSatisfy { node in
        switch RemarkedLesson.node(node).content {
        case .scalar(let line, _): LessonTime.parse(line) != nil
        case .mapping: true
        case .sequence: false
        }
      }
  }

  /// A day alone in front of a text, which is the first and the last one.
  private static func dayAlone(of text: String, at node: YAMLNode) -> [Opening] {
    let words = text.spacedWords
    return words.indices.dropFirst().prefix(4).reversed().compactMap { end in
      let opening = words[..<end].joined(separator: " ").trimmingSuffix { ":,;".contains($0) }
      guard let stretch = LessonStretch("с \(opening)"), stretch.last == nil,
        opening.first?.isNumber == true, let day = stretch.firstInFigures
      else { return nil }
      let days = ["с", "по"].map { YAMLEntry($0, day, at: node.range) }
      return Opening(
        days: days,
        rest: words[end...].joined(separator: " ").withoutOpening,
        range: node.range
      )
    }
  }

  /// Words that nobody knows, as a key that is told of.
  private static func unknownEntries(of opening: Opening) -> [YAMLEntry] {
    opening.rest.isEmpty ? [] : [YAMLEntry(opening.rest, "", at: opening.range)]
  }

  /// Days that a text may begin with, each under its key, and what follows them.
  private struct Opening {
    var days: [YAMLEntry]
    var rest: String
    var range: SourceRange
  }

  /// The ways to read days in front of a text, the longest first: a weekday behind a date may belong to either.
  private static func openings(of text: String, at node: YAMLNode) -> [Opening] {
    let words = wordBounds(of: text).prefix(mostWordsOfDays)
    return words.reversed().compactMap { word in
      let head = 0..<word.upperBound
      guard let opening = String(text.utf8.prefix(head.count)),
        let stretch = LessonStretch(opening.trimmingSuffix({ ":,;".contains($0) })),
        stretch.first != nil
      else { return nil }
      let rest = String(text.utf8.dropFirst(head.count)).map(\.withoutOpening) ?? ""
      let end = text.utf8.count
      let parts = node.parts([head, end - rest.utf8.count..<end], of: text)
      return parts.first.map { first in
        let range = parts.count > 1 ? parts[1].range : node.range
        return Opening(days: entries(of: stretch, at: first.range), rest: rest, range: range)
      }
    }
  }

  private static func entries(of stretch: LessonStretch, at range: SourceRange) -> [YAMLEntry] {
    lines(of: stretch).map { YAMLEntry($0.key, $0.value, at: range) }
  }

  /// `с: 12.01.2027`, `по: 28.02.2027`; a year that is not said is left to the school year.
  static func lines(of stretch: LessonStretch) -> [(key: String, value: String)] {
    [("с", stretch.firstInFigures), ("по", stretch.lastInFigures)].compactMap { key, day in
      day.map { (key, $0) }
    }
  }

  /// «с 12 января 2027 года по 28 февраля 2027 года».
  static let mostWordsOfDays = 10

  private static func wordBounds(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let starts = bytes.indices.filter { bytes[$0] > 0x20 && ($0 == 0 || bytes[$0 - 1] <= 0x20) }
    return starts.map { start in
      start..<(bytes[start...].firstIndex { $0 <= 0x20 } ?? bytes.count)
    }
  }
}

extension Shape where Value == [Located<GroupChangeLines>] {
  static func changes(of change: Shape<GroupChangeLines>, _ names: KnownNames) -> Shape {
    list(of: change.refusing(inYear: SpokenChange.fault), splitsText: false) {
      $0.sequenceItems.map { StretchEntries.plain(ChangeItems.plain($0.namingInChange(names))) }
    }
  }
}
