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
    case .scalar(let text, _):
      for piece in node.parts(text.lessonParts, of: text) { add(piece: piece) }
    case .mapping(let entries):
      addDaysAlone()
      nodes += LessonEntries(entries).lines ?? [node]
    case .sequence:
      addDaysAlone()
      nodes.append(node)
    }
  }

  private mutating func add(piece: YAMLNode) {
    guard case .scalar(let text, _) = piece.content else { return }
    if let before = days, before.isBeside(piece) {
      let line = before.joined(with: piece)
      days = text.namesDaysAlone || text.isException ? line : nil
      if days == nil { nodes.append(line) }
      return
    }
    addDaysAlone()
    if text.namesDaysAlone {
      days = piece
    } else if text.isMoreHours || text.isException || text.isRemark, let last = nodes.last,
      case .scalar = last.content
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
  /// Whether it is days without hours: «вторник», `03.11.2026`.
  fileprivate var namesDaysAlone: Bool {
    !isWholeLine && ScalarText.parse(self) { $0.readLessonDays() } != nil
  }

  /// Whether it is «кроме субботы».
  fileprivate var isException: Bool {
    !isWholeLine && ScalarText.parse(self) { $0.readExceptedWeekdays() } != nil
  }

  /// Whether it is «кабинет 12», which belongs to the lesson before.
  fileprivate var isRemark: Bool {
    LessonTime.parse(self) == nil && LessonRemark.all(in: self[...]).allSatisfy { $0.line != nil }
  }

  /// Whether it is hours that belong to the day before.
  fileprivate var isMoreHours: Bool {
    if isWholeLine { return false }
    var text = ScalarText(self)
    return text.isAtDigit ? text.readDate() == nil : text.readTimeRanges() != nil
  }

  /// Whether words come first and hours behind them, as in most lines: «вторник 15:30–17:10».
  private var isWholeLine: Bool {
    let opening = utf8.prefix { $0.isOfLetter }
    let length = opening.count { !$0.isInsideLetter }
    let isFrom = length == 2 && ["от", "От", "ОТ"].contains { opening.elementsEqual($0.utf8) }
    return length > 1 && !isFrom && utf8.contains { (0x30...0x39).contains($0) }
  }

  /// The parts between commas, semicolons and ends of lines, in bytes; not at the comma of `15,30–17,10`.
  fileprivate var lessonParts: [Range<Int>] {
    let bytes = Array(utf8)
    let cuts = bytes.indices.filter { index in
      switch bytes[index] {
      case UInt8(ascii: ";"), UInt8(ascii: "\n"): true
      case UInt8(ascii: ","): !bytes.isCommaOfTime(at: index)
      case _: false
      }
    }
    return zip([0] + cuts.map { $0 + 1 }, cuts + [bytes.count]).map { $0..<$1 }
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

  /// Whether it continues a sign of several bytes.
  fileprivate var isInsideLetter: Bool { (0x80...0xBF).contains(self) }
}

extension [UInt8] {
  /// Whether hour and minutes stand around the comma, as in `15,30`; in `16:15,16:25` it parts two times.
  fileprivate func isCommaOfTime(at index: Int) -> Bool {
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let after = self[(index + 1)...]
    guard after.prefix(while: isDigit).count == 2, after.dropFirst(2).first != UInt8(ascii: ":"),
      after.dropFirst(2).first != UInt8(ascii: ".")
    else { return false }
    let before = self[..<index].reversed().drop(while: isDigit).first
    return before != UInt8(ascii: ":") && before != UInt8(ascii: ".")
      && self[..<index].last.map(isDigit) == true
  }
}

extension YAMLNode {
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
