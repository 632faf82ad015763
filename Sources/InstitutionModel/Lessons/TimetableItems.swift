import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A timetable taken apart into one node a lesson, however it is written: a list, a text with commas or
/// semicolons, days as keys.
///
/// Russian: «строки расписания».
struct TimetableItems {
  private(set) var nodes: [YAMLNode] = []
  /// Days whose hours stand in the next piece of the text: «вт, чт 15:30–17:10».
  private var days: YAMLNode?

  static func nodes(of node: YAMLNode) -> [YAMLNode] {
    var items = TimetableItems()
    for item in node.sequenceItems { items.add(item) }
    items.addDaysAlone()
    return items.nodes
  }

  private mutating func add(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, let style): add(text, style, of: node)
    case .mapping(let entries):
      if let line = LessonEntries(entries).countedLine {
        add(line)
        return
      }
      addDaysAlone()
      nodes +=
        LessonEntries(entries).lines?.flatMap(\.ofJoinedLine).flatMap(SubgroupHours.nodes) ?? [node]
    case .sequence:
      addDaysAlone()
      nodes.append(node)
    }
  }

  private mutating func add(_ text: String, _ style: YAMLScalarStyle, of node: YAMLNode) {
    if days == nil, text.isUsualLine, nodes.last?.isBeside(node) != true {
      nodes.append(node)
      return
    }
    if let line = text.asPlainLine {
      add(line, style, of: YAMLNode(.scalar(line, style), at: node.range))
      return
    }
    if let table = TimetableTable(text) {
      for line in table.lines {
        add(line, style, of: YAMLNode(.scalar(line, style), at: node.range))
      }
      return
    }
    let ofSubgroups = SubgroupHours.nodes(of: node)
    if ofSubgroups.count > 1 {
      addDaysAlone()
      nodes += ofSubgroups
      return
    }
    if let counted = TimesAWeek(text) {
      addDaysAlone()
      // What cannot be read has a reason of its own.
      let isTrue = [0, counted.count].contains(TimesAWeek.days(of: counted.rest))
      let rest = YAMLNode(.scalar(counted.rest, style), at: node.range)
      if isTrue { add(rest) } else { nodes.append(node) }
      return
    }
    let parts = text.lessonParts
    if SharedRemark(text, parts) != nil {
      addDaysAlone()
      nodes.append(node)
    } else {
      for piece in node.parts(parts, of: text) { add(piece: piece) }
    }
  }

  private mutating func add(piece: YAMLNode) {
    guard case .scalar(let text, _) = piece.content else { return }
    if let before = days, before.isBeside(piece) {
      let line = before.joined(with: piece)
      days = text.namesDaysAlone || text.isUndatedDay || text.isException ? line : nil
      if days == nil { nodes.append(line) }
      return
    }
    addDaysAlone()
    if let line = nodes.last.flatMap({ SameTime.line(piece, behind: $0) }) {
      nodes.append(line)
      return
    }
    let namesDays = text.namesDaysAlone
    let isBehind = nodes.last?.isBeside(piece) == true
    if !namesDays, !isBehind, text.misspellsDayAlone {
      days = piece
    } else if namesDays, let last = nodes.last, last.isHoursFirst, last.isBeside(piece) {
      nodes[nodes.count - 1] = last.joined(with: piece)
    } else if namesDays || !isBehind && text.isUndatedDay {
      days = piece
    } else if let last = nodes.last, last.isBeside(piece),
      let line = last.lineOfSameDay(with: text)
    {
      nodes.append(YAMLNode(.scalar(line, .plain), at: piece.range))
    } else if let last = nodes.last, case .scalar = last.content, text.belongsToLesson,
      last.isBeside(piece) || ScalarFault.byNumberOfWeek(text) == nil
    {
      nodes[nodes.count - 1] = last.joined(with: piece)
    } else {
      nodes.append(piece)
    }
  }

  private mutating func addDaysAlone() {
    nodes += [days].compactMap(\.self)
    days = nil
  }
}

extension String {
  /// The line with words that other lines have too; `nil` for one that is so already.
  var asPlainLine: String? {
    withSubgroupBehind ?? withMonthOfEachDay ?? withoutNumbersOfLessons
  }

  /// «вт, чт 15:30–17:10 (1 подгруппа)» of «1 подгруппа вт, чт 15:30–17:10»; `nil` for any other line.
  fileprivate var withSubgroupBehind: String? {
    guard utf8.first?.isDigit == true, utf8.holds("подгр") || utf8.holds("п/г"),
      let lesson = RemarkedLesson(self), lesson.behind.isEmpty
    else { return nil }
    let remarks = LessonRemark.all(in: lesson.before)
    guard remarks.count == 1, remarks[0].line?.key == "подгруппа" else { return nil }
    return "\(lesson.timeText) (\(remarks[0].text))"
  }

  /// Whether it is days without hours: «вторник», `03.11.2026`.
  var namesDaysAlone: Bool {
    !isWholeLine && ScalarText.parse(withBlanksForBrackets) { $0.readLessonDays() } != nil
  }

  /// Whether it is «втоник», a day as it is not spelt.
  fileprivate var misspellsDayAlone: Bool {
    !utf8.contains { $0.isDigit || $0 == UInt8(ascii: " ") } && misspeltDay != nil
  }

  /// Whether it goes on with the lesson before: more hours, their end, days left out, a remark.
  fileprivate var belongsToLesson: Bool {
    !isLesson
      && (isMoreHours || isEndOfHours || isException || isRemark || isRecess || isOfMonth
        || saysThen)
  }

  /// Whether it is «кроме последнего вторника месяца» or «с ноября по январь».
  private var isOfMonth: Bool {
    if !utf8.contains(where: \.isDigit), months != nil { return true }
    let words = folded
    return words.begins(with: "кроме") && ["месяц", "последн"].contains(where: words.contains)
  }

  /// Whether it is «потом 11:00–12:40», other hours of a part of the year.
  var saysThen: Bool { ["потом ", "затем "].contains(where: folded.hasPrefix) }

  /// Whether it is «перемена 10 мин», between hours.
  private var isRecess: Bool {
    let words = folded
    return words.begins(with: "перемен") || words.begins(with: "перерыв")
  }

  /// Whether a day of the week comes first, as in most lines.
  private var isLesson: Bool {
    var text = ScalarText(self)
    return isWholeLine && text.readWeekday() != nil
  }

  /// Whether it is «кроме субботы».
  fileprivate var isException: Bool {
    !isWholeLine && ScalarText.parse(self) { $0.readExceptedWeekdays() } != nil
  }

  /// Whether it is «кабинет 12», which belongs to the lesson before.
  private var isRemark: Bool {
    LessonTime.parse(self) == nil && LessonRemark.all(in: self[...]).allSatisfy { $0.line != nil }
  }

  /// Whether it is hours that belong to the day before.
  fileprivate var isMoreHours: Bool {
    if isWholeLine { return false }
    var text = ScalarText(withBlanksForBrackets)
    guard text.isAtDigit else { return text.readTimeRanges() != nil }
    if case .dated? = LessonTime.parse(self, inYearFrom: .firstOfAnyYear)?.days { return false }
    return text.readDate() == nil
  }

  /// Whether it is «05.10», a day whose year the school year says; hours in a row may look the same.
  fileprivate var isUndatedDay: Bool {
    utf8.first?.isDigit == true
      && ScalarText.parse(self, inYearFrom: .firstOfAnyYear) { $0.readDate() } != nil
  }

  /// Whether it is «до 17:10», the end of hours that begin in the piece before.
  private var isEndOfHours: Bool { ScalarText.parse(self) { $0.readEndOfHours() } != nil }

  /// Whether it is «вт 15:30–17:10», as most lines are: no part of it is a line of its own.
  fileprivate var isUsualLine: Bool {
    guard let space = utf8.firstIndex(of: UInt8(ascii: " ")) else { return false }
    let hours = utf8[space...].dropFirst()
    return hours.contains(UInt8(ascii: ":")) && hours.allSatisfy(\.isOfHours)
      && Self.usualDays.contains(self[..<space])
  }

  /// Days as most lines name them: «вторник», «вт».
  private static let usualDays = Set(
    Weekday.allCases.flatMap { [$0.russianName[...], $0.russianShort[...]] }
  )

  /// Whether words come first and hours behind them, as in most lines: «вторник 15:30–17:10».
  private var isWholeLine: Bool {
    let opening = utf8.prefix { $0.isOfLetter }
    let length = opening.count { !$0.isInsideLetter }
    let isFrom = length == 2 && ["от", "От", "ОТ"].contains { opening.elementsEqual($0.utf8) }
    return length > 1 && !isFrom && utf8.contains(where: \.isDigit)
  }
}

extension UInt8 {
  /// Whether it is a Latin letter or of a Cyrillic one, in UTF-8.
  fileprivate var isOfLetter: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0xD0...0xD3: true
    case _: isInsideLetter
    }
  }

  /// Whether hours without a space have it: a digit, a colon, a hyphen, a part of «–».
  fileprivate var isOfHours: Bool {
    isDigit || self == UInt8(ascii: ":") || self == UInt8(ascii: "-")
      || [0xE2, 0x80, 0x93].contains(self)
  }

  /// Whether it continues a sign of several bytes.
  fileprivate var isInsideLetter: Bool { (0x80...0xBF).contains(self) }
}

extension YAMLNode {
  /// Whether hours stand in it before their days: «15:30–17:10, вт».
  fileprivate var isHoursFirst: Bool {
    guard case .scalar(let text, _) = content else { return false }
    return text.isMoreHours
  }

  /// A lesson of its own on the day before, where words stand beside both: «чт 15:30–16:15 (1 подгруппа), 16:25–17:10 (2
  /// подгруппа)».
  fileprivate func lineOfSameDay(with hours: String) -> String? {
    guard hours.utf8.contains(UInt8(ascii: "(")), hours.isMoreHours,
      case .scalar(let text, _) = content,
      let lesson = RemarkedLesson(text), !lesson.behind.isEmpty
    else { return nil }
    return "\(lesson.time.days.words) \(hours)"
  }

  /// Whether both stand in one line, with a comma and a space between them.
  func isBeside(_ next: YAMLNode) -> Bool {
    range == next.range || Int(next.range.lower) - Int(range.upper) <= 2
  }

  func joined(with next: YAMLNode) -> YAMLNode {
    guard case .scalar(let text, let style) = content, case .scalar(let more, _) = next.content
    else { return self }
    return YAMLNode(
      .scalar("\(text), \(more)", style),
      at: SourceRange(
        file: range.file,
        lower: Int(range.lower),
        upper: Int(max(range.upper, next.range.upper))
      )
    )
  }
}
