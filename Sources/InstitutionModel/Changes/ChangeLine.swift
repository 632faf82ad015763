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
  /// What is replaced by something that other words say.
  private(set) var replaced: [Part] = []
  /// Reasons behind the first.
  private(set) var otherReasons: [Part] = []

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
    let rest = text[found.upperBound...]
    if let last = before.spacedWords.last, String(last).folded == "вместо" {
      // «вместо 25.11 занимается 27.11 в 16:00».
      take("→ \(rest.bare.withoutVerb)"[...], yearStart)
      take(text[..<last.startIndex].bare, yearStart)
      return
    }
    take(rest, yearStart)
    if !before.withoutNouns.isEmpty { take(before, yearStart) }
    nameAbsent()
  }

  /// «Волков: больничный»: a surname with an illness is a teacher.
  private mutating func nameAbsent() {
    guard !saysWhat, let index = lesson.firstIndex(where: { $0.key == "группа" }),
      String(lesson[index].value).maySurname,
      changes.contains(where: { $0.key == "причина" && String($0.value).tellsReason })
    else { return }
    lesson[index] = Part("педагог", lesson[index].value)
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
    // The day of an announcement is none of the lesson.
    let words = words.prefix { !$0.opensAnnouncement }
    for start in words.indices.prefix(6)
    where words[start].mayOpenDays && !(start > 0 && words[start - 1].isNounOfNumber) {
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
    let isReplacing = clauses.first?.kind == .replaced
    if move.isEmpty, !head.withoutNouns.isEmpty {
      takeLesson(isReplacing ? takeSubstitute(behind: head) : head)
    }
    for clause in move + clauses {
      guard let lines = clause.lines(inYearFrom: yearStart) ?? completed(clause) else {
        unclear.append(clause)
        continue
      }
      for line in lines where line.key == "группа" { lesson.append(line) }
      for line in lines where line.key != "группа" { add(line) }
      if clause.kind == .replaced, lines.isEmpty { replaced.append(Part("причина", clause.text)) }
      if clause.kind == .closure { renameGroup("площадка") }
      effects += clause.kind.isEffect || clause.kind == .replaced && !lines.isEmpty ? 1 : 0
    }
  }

  /// What stands before the name of a substitute, behind which «вместо» follows.
  private mutating func takeSubstitute(behind text: Substring) -> Substring {
    guard let name = text.spacedWords.dropLast().last.map({ text[$0.startIndex...].bare }),
      String(name).isSurnameWithInitials
    else { return text }
    changes.append(Part("замена", name))
    effects += 1
    return text[..<name.startIndex].bare
  }

  /// The lines of a part whose other words stand before it: «18:00–18:45 дополнительное занятие», «hor-1 и hor-2 вместе».
  private mutating func completed(_ clause: ChangeClause) -> [Part]? {
    switch clause.kind {
    case .addition: additionAtTime(clause.text)
    case .partners: clause.text.isEmpty ? partOfGroups() : nil
    case .cancellation, .closure, .move, .substitute, .replaced, .room, .site, .format, .hour,
      .directive, .reason, .announced:
      nil
    }
  }

  private mutating func additionAtTime(_ name: Substring) -> [Part]? {
    guard name.isEmpty || name.isAddressOfGroup,
      let index = lesson.firstIndex(where: { $0.key == "занятие" })
    else { return nil }
    let hours = Part("дополнительное занятие", lesson.remove(at: index).value)
    return name.isEmpty ? [hours] : [hours, Part("группа", name)]
  }

  /// The second of two groups, which learns with the first.
  private mutating func partOfGroups() -> [Part]? {
    guard let index = lesson.firstIndex(where: { $0.key == "группа" }) else { return nil }
    let names = lesson[index].value
    guard let joint = (names.ranges(of: " и ") + names.ranges(of: " + ")).first else { return nil }
    lesson[index] = Part("группа", names[..<joint.lowerBound].bare)
    return [Part("совместно с", names[joint.upperBound...].bare)]
  }

  private mutating func renameGroup(_ key: String) {
    lesson = lesson.map { $0.key == "группа" ? Part(key, $0.value) : $0 }
  }

  /// Of several reasons the first is kept: staff alone read it.
  private mutating func add(_ part: Part) {
    let isKnown = part.key == "причина" && changes.contains { $0.key == part.key }
    if isKnown { otherReasons.append(part) } else { changes.append(part) }
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
    if String(rest).isSurnameWithInitials {
      changes.append(Part("замена", rest))
      effects += 1
    } else if rest.contains(where: \.isNumber) {
      time = rest
    } else {
      add(Part("причина", rest))
    }
  }

  private mutating func takeName(_ text: Substring) {
    if text.isAbsence {
      add(Part("причина", text))
      return
    }
    if let absent = text.absentTeacher {
      lesson.append(Part("педагог", absent.name))
      add(Part("причина", absent.reason))
      return
    }
    let (name, key) = (text.withoutNounOfWhom, text.keyOfWhom)
    guard key == "педагог", let said = name.startOfAbsence else {
      lesson.append(Part(key, name))
      return
    }
    lesson.append(Part(key, name[..<said].bare))
    add(Part("причина", name[said...].bare))
  }
}
