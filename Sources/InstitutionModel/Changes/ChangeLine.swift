import CivilTime
import Russian
import Schema
import SourceText

/// A change that is said in one line: «25.11 hor-1: отмена (болезнь)», «25.11 hor-1 15:30 → 27.11 16:00».
///
/// Russian: «изменение одной строкой».
struct ChangeLine {
  /// A key for which a part of the line stands, with its value.
  struct Part {
    let key: String
    let value: Substring

    init(_ key: String, _ value: Substring) { (self.key, self.value) = (key, value) }
  }

  /// The days.
  private(set) var days: Part?
  /// Whose lesson, and which.
  private(set) var lesson: [Part] = []
  /// What becomes of it, and what is said about that.
  private(set) var changes: [Part] = []
  /// Parts that say what they are about and cannot be understood.
  private(set) var unclear: [ChangeClause] = []
  /// How many of them say what becomes of the lesson.
  private var effects = 0
  /// What stands behind the colon and is no part of its own: a time, to which the lesson may be moved.
  private(set) var time: Substring?

  /// Whether something says what becomes of the lesson.
  var saysWhat: Bool { effects > 0 }

  init(_ text: String, inYearFrom yearStart: CalendarDate?) {
    let words = text.spacedWords
    guard let days = Self.days(among: words, yearStart) else {
      take(text[...], yearStart)
      return
    }
    let found = Self.withWeekday(days, among: words)
    self.days = Part("дата", text[found.lowerBound..<found.upperBound].bare)
    let before = text[..<found.lowerBound].bare
    take(text[found.upperBound...], yearStart)
    if !before.withoutNouns.isEmpty { take(before, yearStart) }
  }

  /// All keys, in the order in which people write them.
  var parts: [Part] { [days].compactMap(\.self) + lesson + changes }

  /// Whether it says all that a change has to say, and nothing twice.
  var isWhole: Bool { isRead && saysWhat && saysWhom }

  /// Whether all that it says is understood, as far as it goes.
  var isRead: Bool {
    days != nil && unclear.isEmpty && time == nil && Set(parts.map(\.key)).count == parts.count
  }

  /// A place alone is whose lessons are meant, beside a group where the lesson is.
  var saysWhom: Bool {
    lesson.contains { $0.key != "занятие" }
      || changes.contains { $0.key == "площадка" } && effects > 1
  }

  /// Whether it says of a teacher alone why they are away.
  var tellsOfAbsence: Bool {
    isRead && lesson.contains { $0.key == "педагог" } && changes.contains { $0.key == "причина" }
  }

  /// The longest days that stand among the first words.
  private static func days(
    among words: [Substring],
    _ yearStart: CalendarDate?
  ) -> Range<Substring.Index>? {
    for start in words.indices.prefix(6) where words[start].mayOpenDays {
      for end in words.indices[start...].prefix(9).reversed()
      where !["на", "в", "по", "с"].contains(words[end]) {
        let range = words[start].startIndex..<words[end].endIndex
        let text = String(words[start].base[range].bare)
        if ListedDays.isRead(text, inYearFrom: yearStart) { return range }
      }
    }
    return nil
  }

  /// The same with a weekday beside them, which is not that of the day: the reader of dates tells it.
  private static func withWeekday(
    _ days: Range<Substring.Index>,
    among words: [Substring]
  ) -> Range<Substring.Index> {
    if let before = words.last(where: { $0.endIndex <= days.lowerBound }), before.namesWeekday {
      return before.startIndex..<days.upperBound
    }
    if let behind = words.first(where: { $0.startIndex >= days.upperBound }), behind.namesWeekday {
      return days.lowerBound..<behind.endIndex
    }
    return days
  }

  private mutating func take(_ text: Substring, _ yearStart: CalendarDate?) {
    let (head, clauses) = ChangeClause.parted(text)
    let move = head.newDay.map { [ChangeClause(kind: .move, text: $0)] } ?? []
    if move.isEmpty, !head.withoutNouns.isEmpty { takeLesson(head) }
    for clause in move + clauses {
      guard let lines = clause.lines(inYearFrom: yearStart) else {
        unclear.append(clause)
        continue
      }
      for line in lines where line.key == "группа" { lesson.append(line) }
      for line in lines where line.key != "группа" { add(line) }
      effects += clause.kind.isEffect ? 1 : 0
    }
  }

  /// Of several reasons the first is kept: staff alone read it.
  private mutating func add(_ part: Part) {
    if part.key == "причина", changes.contains(where: { $0.key == part.key }) { return }
    changes.append(part)
  }

  /// Whose lesson it is, with its time behind; what stands behind a colon is why.
  private mutating func takeLesson(_ text: Substring) {
    let colon = text.ranges(of: ": ").first
    let (whom, start) = text[..<(colon?.lowerBound ?? text.endIndex)].bare.partedFromTime
    let name = whom.withoutNouns
    if !name.isEmpty { takeName(name) }
    if let start { lesson.append(Part("занятие", start)) }
    guard let colon else { return }
    let rest = text[colon.upperBound...].bare.withoutNouns
    if rest.isEmpty { return }
    if rest.contains(where: \.isNumber) { time = rest } else { add(Part("причина", rest)) }
  }

  private mutating func takeName(_ text: Substring) {
    let (name, key) = (text.withoutNounOfWhom, text.keyOfWhom)
    guard key == "педагог", let said = name.startOfAbsence else {
      lesson.append(Part(key, name))
      return
    }
    lesson.append(Part(key, name[..<said].bare))
    add(Part("причина", name[said...].bare))
  }
}

extension Substring {
  /// Whether days may begin with the word.
  fileprivate var mayOpenDays: Bool {
    let word = String(self).folded.trimmingSuffix { ",.".contains($0) }
    return first?.isNumber == true || first == "«" || ["с", "со", "в", "во"].contains(word)
      || ScalarText.parse(word) { $0.readWeekday() } != nil
  }

  /// Whether it is a weekday, whatever signs are about it.
  fileprivate var namesWeekday: Bool {
    String(filter { !",.:;()".contains($0) }).namesWeekday
  }

  /// Without words that say nothing here: «занятие», «у группы».
  fileprivate var withoutNouns: Substring {
    var words = spacedWords[...]
    while let word = words.first, word.isNounOfLine(before: words.dropFirst().first) {
      words = words.dropFirst()
    }
    while let word = words.last, ["занятие", "занятия", "урок"].contains(word.foldedWord) {
      words = words.dropLast()
    }
    guard let first = words.first, let last = words.last else { return "" }
    return base[first.startIndex..<last.endIndex].bare
  }

  /// What stands behind «на» where that is a day: «на 28.10 16:00 hor-1» behind the days of a change.
  fileprivate var newDay: Substring? {
    let words = spacedWords
    guard words.count > 1, words[0].foldedWord == "на", words[1].first?.isNumber == true else {
      return nil
    }
    return self[words[1].startIndex...].bare
  }

  /// «группа hor-1» says no more than «hor-1»; «группа 1 Хора» is one name.
  private func isNounOfLine(before next: Substring?) -> Bool {
    if ["группа", "группы", "группе", "гр", "гр."].contains(foldedWord) {
      return next?.first?.isNumber == false
    }
    return ["занятие", "занятия", "урок", "у", "для", "в", "на", "дата", "перевод"].contains(
      foldedWord
    )
  }

  private var foldedWord: String {
    String(self).folded.trimmingSuffix { ",:;".contains($0) }
  }

  /// The words before an hour at the end, or behind one: «hor-1 в 15:30», «hor-1, вт 15:30–17:10».
  fileprivate var partedFromTime: (rest: Substring, time: Substring?) {
    let words = spacedWords
    for start in words.indices.suffix(5) where words[start].mayOpenTime {
      let time = self[words[start].startIndex...].bare
      if TimeOfDay.startOfLesson(String(time)) != nil {
        return (self[..<words[start].startIndex].bare, time)
      }
    }
    // «в 15:30 у hor-1».
    for end in words.indices.prefix(3).reversed()
    where words[0].mayOpenTime && end + 1 < words.count {
      let time = self[..<words[end].endIndex].bare
      if TimeOfDay.startOfLesson(String(time)) != nil {
        return (self[words[end].endIndex...].bare, time)
      }
    }
    return (self, nil)
  }

  private var mayOpenTime: Bool {
    first?.isNumber == true && contains { ":.".contains($0) }
      || ["в", "с"].contains(foldedWord)
      || ScalarText.parse(foldedWord) { $0.readWeekday() } != nil
  }

  /// Which key names it: all, a place, a teacher or a group.
  fileprivate var keyOfWhom: String {
    let all = ranges(of: " кроме ").first.map { self[..<$0.lowerBound].bare } ?? self
    if case .everything = CoverageWords(String(all)) { return "охват" }
    let first = spacedWords.first?.foldedWord ?? ""
    if first.hasPrefix("площадк") { return "площадка" }
    if first.hasPrefix("педагог") || first == "учитель" { return "педагог" }
    return hasInitials ? "педагог" : "группа"
  }

  /// Where it begins to say why a teacher is away: «Лаптев (болезнь)», «Лаптев болеет».
  fileprivate var startOfAbsence: Substring.Index? {
    spacedWords.dropFirst().first { $0.hasPrefix("(") || $0.first?.isLowercase == true }?.startIndex
  }

  /// Without «площадка» or «педагог» before the name.
  fileprivate var withoutNounOfWhom: Substring {
    let words = spacedWords
    guard words.count > 1,
      ["площадка", "площадке", "педагог", "педагога", "учитель"]
        .contains(words[0].foldedWord)
    else { return self }
    return self[words[1].startIndex...].bare
  }

  /// Whether two initials stand in it, as in a name.
  private var hasInitials: Bool {
    let letters = split { $0.isWhitespace || $0 == "." }.filter { $0.count == 1 }
    return letters.count == 2 && letters.allSatisfy { $0.first?.isUppercase == true }
      && !contains(where: \.isNumber)
  }
}
