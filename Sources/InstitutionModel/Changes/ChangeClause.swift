import CivilTime
import Russian
import Schema
import SourceText

/// A part of a change that is said in one line: «перенос на 27.11 16:00», «(болезнь)».
///
/// Russian: «часть изменения».
struct ChangeClause {
  let kind: ChangeClauseKind
  /// What it says, with its opening words where they say something themselves.
  let text: Substring

  /// The keys for which it stands; `nil` where it cannot be understood.
  func lines(inYearFrom yearStart: CalendarDate?) -> [ChangeLine.Part]? {
    switch kind {
    case .cancellation, .closure: [ChangeLine.Part("отмена", "да")] + behind(text)
    case .hour: hour
    case .replaced: replacement(inYearFrom: yearStart)
    case .move where nameOfMoved.isAddressOfGroup: [ChangeLine.Part("группа", nameOfMoved)]
    case .move where String(text).isSurnameWithInitials: [ChangeLine.Part("замена", text)]
    case .move:
      parts(text.without(["занятия", "занятие"])) {
        LessonMove.parse($0, inYearFrom: yearStart) != nil
      }
    case .addition:
      parts(text.without(["в"])) { text in ScalarText.parse(text) { $0.readLessonHours() } != nil }
    case .substitute: parts(person, reads: \.isPerson)
    case .partners:
      partners.isEmpty ? nil : [ChangeLine.Part("совместно с", partners)]
    case .room, .site, .format, .directive, .announced, .reason:
      text.isEmpty ? nil : kind.key.map { [ChangeLine.Part($0, text)] }
    }
  }

  /// «hor-1» of «занятие группы hor-1».
  private var nameOfMoved: Substring {
    text.without(["занятия", "занятие", "группы", "группа", "группу", "у"])
  }

  private var partners: Substring { text.without(["с", "со", "группой", "группу"]) }

  /// Two names or two times behind «вместо»; nothing where what is instead has words of its own.
  private func replacement(inYearFrom yearStart: CalendarDate?) -> [ChangeLine.Part] {
    for word in text.spacedWords.dropFirst() {
      let (old, new) = (text[..<word.startIndex].bare, text[word.startIndex...].bare)
      if String(old).isSurnameWithInitials, String(new).isSurnameWithInitials {
        return [ChangeLine.Part("замена", new)]
      }
      if TimeOfDay.startOfLesson(String(old)) != nil,
        LessonMove.parse(String(new), inYearFrom: yearStart) != nil
      {
        return [ChangeLine.Part("занятие", old), ChangeLine.Part("перенос", new)]
      }
    }
    return []
  }

  /// The two words of an hour, and the reason behind them.
  private var hour: [ChangeLine.Part] {
    let words = text.spacedWords.prefix(2)
    guard let first = words.first, let last = words.last else { return [] }
    let number = text[first.startIndex..<last.endIndex].bare
    return [ChangeLine.Part("час", number)] + behind(text[last.endIndex...].bare)
  }

  /// Who teaches instead: «педагога: Иванова», «Петровой на Иванову».
  private var person: Substring {
    let name = text.ranges(of: " на ").last.map { text[$0.upperBound...] } ?? text
    return name.bare.without(["педагога", "педагог", "на", "учителя", "учитель"])
  }

  /// What stands behind the words that say all, as the reason.
  private func behind(_ rest: Substring) -> [ChangeLine.Part] {
    let reason = rest.without(["занятия", "занятие", "занятий", "по", "урока", "только"])
    if reason.isEmpty { return [] }
    // «отмена у Росинки 3».
    if reason.hasPrefix("у "), reason.last?.isNumber == true, !reason.contains(",") {
      return [ChangeLine.Part("группа", reason.dropFirst(2).bare)]
    }
    return [ChangeLine.Part(reason.isAddressOfGroup ? "группа" : "причина", reason)]
  }

  /// A text that the function reads, up to a comma behind which the reason may stand.
  private func parts(_ text: Substring, reads: (String) -> Bool) -> [ChangeLine.Part]? {
    guard let key = kind.key, !text.isEmpty else { return nil }
    if reads(String(text)) { return [ChangeLine.Part(key, text)] }
    for comma in text.indices.reversed() where ",;".contains(text[comma]) {
      let (value, rest) = (text[..<comma].bare, text[text.index(after: comma)...].bare)
      if reads(String(value)), rest.first?.isLowercase == true {
        return [ChangeLine.Part(key, value), ChangeLine.Part("причина", rest)]
      }
    }
    return besideGroup(text, key, reads: reads)
  }

  /// A text that the function reads, in which the group is named: «28.10 hor-1», «28.10 hor-1 16:00».
  private func besideGroup(
    _ text: Substring,
    _ key: String,
    reads: (String) -> Bool
  ) -> [ChangeLine.Part]? {
    guard let name = text.spacedWords.last(where: \.isAddressOfGroup) else { return nil }
    let (before, behind) = (text[..<name.startIndex].bare, text[name.endIndex...].bare)
    let value = before.isEmpty || behind.isEmpty ? before + behind : "\(before) \(behind)"[...]
    guard reads(String(value)) else { return nil }
    return [ChangeLine.Part(key, behind.isEmpty ? before : value), ChangeLine.Part("группа", name)]
  }
}

extension ChangeClause {
  /// What stands before the first of the parts of a text, and the parts.
  static func parted(_ text: Substring) -> (head: Substring, clauses: [ChangeClause]) {
    let openings = openings(of: text.spacedWords)
    let ends = openings.dropFirst().map(\.start) + [text.endIndex]
    let clauses = zip(openings, ends).map { opening, end in
      ChangeClause(kind: opening.kind, text: text[min(opening.behind, end)..<end].bare)
    }
    return (text[..<(openings.first?.start ?? text.endIndex)].bare, clauses)
  }

  /// Where a part begins, and what it says.
  private struct Opening {
    let kind: ChangeClauseKind
    let start: Substring.Index
    let behind: Substring.Index
  }

  /// What the words open; a hint does where nothing before it says what becomes of the lesson.
  private static func opened(
    by words: ArraySlice<Substring>,
    behind openings: [Opening]
  ) -> (kind: ChangeClauseKind, words: Int)? {
    if let opened = ChangeClauseKind.opened(by: words) { return opened }
    let isSaid = openings.contains { $0.kind.isEffect && $0.kind != .site }
    return isSaid ? nil : ChangeClauseKind.hinted(by: words)
  }

  private static func openings(of words: [Substring]) -> [Opening] {
    var openings: [Opening] = []
    var (index, closing) = (0, 0)
    while index < words.count {
      let word = words[index]
      if let end = endOfBracket(of: words, from: index), !openings.isEmpty, index >= closing {
        openings.append(Opening(kind: .reason, start: word.startIndex, behind: word.startIndex))
        closing = end
      }
      if let opening = opened(by: words[index...], behind: openings),
        !isValue(of: openings.last, words, index),
        !opening.kind.isEffect || index >= closing && !isWhy(openings, before: words, index)
      {
        let next = min(index + opening.words, words.count)
        let behind = next < words.count ? words[next].startIndex : words[words.count - 1].endIndex
        if openings.last?.start == word.startIndex { openings.removeLast() }
        openings.append(Opening(kind: opening.kind, start: word.startIndex, behind: behind))
        index = max(next, index + 1)
      } else {
        index += 1
      }
    }
    return openings
  }

  /// Whether the word belongs to the part before it: «вместо кабинета 3» says what was, «12 кабинете» where.
  private static func isValue(of last: Opening?, _ words: [Substring], _ index: Int) -> Bool {
    guard let last, index > 0 else { return false }
    if last.kind == .replaced { return last.behind == words[index].startIndex }
    return last.kind == .room && last.start == words[index - 1].startIndex
      && last.behind == last.start && words[index - 1].first?.isNumber == true
  }

  /// Behind which word the bracket closes that the word opens; `nil` for none, and for «(срочно)».
  private static func endOfBracket(of words: [Substring], from index: Int) -> Int? {
    guard words[index].hasPrefix("("), words[index].bareWord != "срочно" else { return nil }
    return words[index...].firstIndex { $0.contains(")") }.map { $0 + 1 } ?? words.count
  }

  /// Whether a word in front of an effect belongs to a reason: «из-за отмены автобуса».
  private static func isWhy(
    _ openings: [Opening],
    before words: [Substring],
    _ index: Int
  ) -> Bool {
    guard let last = openings.last, last.kind == .reason,
      !words[0].base[last.start...].hasPrefix("(")
    else { return false }
    let isParted = words[index - 1].last.map { ",;".contains($0) } ?? false
    return !isParted || openings.contains { $0.kind.isEffect }
  }
}

extension Substring {
  /// Without blanks, signs and joints around it; a bracket that is closed in it stays.
  var bare: Substring {
    var text = drop { " ,;:–—-\u{A0}".contains($0) }
    if text.first == "(" { text = text.dropFirst() }
    while let last = text.last, " ,;:–—-(\u{A0}".contains(last) || text.endsOutside(last) {
      text = text.dropLast()
    }
    for word in [" в", " на", " по", " с", " со"] where text.hasSuffix(word) {
      text = text.dropLast(word.count).bare
    }
    return text
  }

  private func endsOutside(_ last: Character) -> Bool { last == ")" && !contains("(") }

  /// Whether it is one word such as «hor-1».
  var isAddressOfGroup: Bool {
    guard let dash = lastIndex(of: "-"), !contains(" "), first?.isLetter == true else {
      return false
    }
    return self[index(after: dash)...].first?.isNumber == true
  }

  /// Without one of the words at its beginning, and the signs behind it.
  fileprivate func without(_ words: [String]) -> Substring {
    guard let first = spacedWords.first else { return self }
    let word = String(first).folded.trimmingSuffix { ":,".contains($0) }
    return words.contains(word) ? self[first.endIndex...].bare.without(words) : self
  }
}

extension String {
  /// Whether it may be a name, or says that nobody is found yet.
  fileprivate var isPerson: Bool {
    saysNoSubstitute
      || first?.isUppercase == true && !contains { $0.isNumber || ",;".contains($0) }
  }
}
