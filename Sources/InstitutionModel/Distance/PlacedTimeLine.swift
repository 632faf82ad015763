import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A line of individual support as it is written: `понедельник 10:00, чат`, or its long form.
///
/// Russian: `{когда: понедельник 10:00, где: чат}`.
struct PlacedTimeLine<Time: Hashable & Sendable>: Sendable {
  var times: Stated<PlacedText<Time>> = .absent
  var place: Stated<String> = .absent

  /// - Parameters:
  ///   - title: What a line describes: «описание консультации».
  ///   - times: How the times of one text are read.
  /// - Returns: How the line is written.
  static func schema(_ title: String, _ times: Shape<PlacedText<Time>>) -> RecordSchema<Self> {
    RecordSchema(title, Self()) {
      Key("когда", \.times, times, required: true, clause: "4.22(3)").about("день недели и время")
      Key("где", \.place, .text, clause: "4.22(3)").example("чат")
        .about("где это происходит, если не в чате группы")
    }
  }

  /// One for each of its times; where both are said, the key «где» is nearer than the words.
  func all(at range: SourceRange) -> [Located<PlacedTime<Time>>] {
    let written = times.value?.place.map { Located($0, at: times.range ?? range) }
    return (times.value?.times ?? []).map {
      Located(PlacedTime($0, at: place.located ?? written), at: range)
    }
  }
}

extension Shape {
  /// Times with their places, of which one line may tell several.
  fileprivate static func placed<Time>(
    _ title: String,
    _ times: Shape<PlacedText<Time>>
  ) -> Self where Value == [Located<PlacedTime<Time>>] {
    Shape<[Located<PlacedTimeLine<Time>>]>.list(
      of: .record(PlacedTimeLine.schema(title, times), or: times, as: \.times),
      splitsText: true,
      \.itemsWithPlaces
    ).map { lines, _, _ in lines.flatMap { $0.value.all(at: $0.range) } }
  }
}

extension Shape where Value == [Located<PlacedTime<WeeklyTime>>] {
  static let placedTimes = placed("описание времени", .weeklyTimesOfLine)
}

extension Shape where Value == [Located<PlacedTime<WeeklySpan>>] {
  static let placedSpans = placed("описание консультации", .weeklySpansWithPlace)
}

extension Shape where Value == PlacedText<WeeklyTime> {
  static let weeklyTimesOfLine = notation(
    "день недели и время",
    examples: ["понедельник 10:00", "понедельник 10:00, чат"],
    fault: { ScalarFault.inWeeklyTimes($0, isPlaced: true) }
  ) { PlacedText($0) { ScalarText.parse($0.withBlanksForBrackets) { $0.readWeeklyTimes() } } }
}

extension Shape where Value == PlacedText<WeeklySpan> {
  static let weeklySpansWithPlace = notation(
    "день недели и часы",
    examples: ["четверг 17:00–17:40", "четверг 17:00–17:40, чат"],
    fault: ScalarFault.inPlacedLessons
  ) { PlacedText($0) { LessonTime.parse($0)?.weeklySpans } }
}

extension YAMLNode {
  /// The lines of a timetable, each with its place; one at the end is that of all lines before it in the text.
  fileprivate var itemsWithPlaces: [YAMLNode] {
    var lines: [YAMLNode] = []
    // The first line that the next place is of, and the text behind which that place has to stand.
    var (first, last) = (0, YAMLNode?.none)
    for node in TimetableItems.nodes(of: self) {
      if let last, node.isPlace(behind: last) {
        for index in min(first, lines.count - 1)..<lines.count - 1 {
          lines[index] = YAMLNode(lines[index].joined(with: node).content, at: lines[index].range)
        }
        lines[lines.count - 1] = lines[lines.count - 1].joined(with: node)
        first = lines.count
      } else {
        if let last, !last.isBeside(node) { first = lines.count }
        lines += node.withKeyOfTimes.withOneTimeEach
      }
      last = node
    }
    return lines
  }

  /// A long form for each time of a list under «когда».
  private var withOneTimeEach: [YAMLNode] {
    guard case .mapping(let entries) = content,
      let when = entries.firstIndex(where: { $0.key.value.folded == "когда" }),
      case .sequence(let times) = entries[when].value.content, !times.isEmpty
    else { return [self] }
    return times.map { time in
      var own = entries
      own[when] = YAMLEntry(key: entries[when].key, value: time)
      return YAMLNode(.mapping(own), at: range)
    }
  }

  private func isPlace(behind line: YAMLNode) -> Bool {
    guard case .scalar(let text, _) = content, case .scalar = line.content else { return false }
    return line.isBeside(self) && text.mayBePlace
  }

  /// The same, with «когда» for the key under which the hours of a day are put.
  private var withKeyOfTimes: YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    let renamed = entries.map { entry in
      entry.key.value == "занятие"
        ? YAMLEntry(key: Located("когда", at: entry.key.range), value: entry.value) : entry
    }
    return YAMLNode(.mapping(renamed), at: range)
  }
}
