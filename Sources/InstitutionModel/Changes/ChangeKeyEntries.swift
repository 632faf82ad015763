import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// Keys that people write in a change, as its own: «программа» beside «группа», «новое время», «отмена: болезнь».
///
/// Russian: «ключи изменения».
struct ChangeKeyEntries {
  private var entries: [YAMLEntry]
  private let yearStart: CalendarDate?

  /// The record with the keys of a change; what has another meaning stays as it is.
  static func plain(_ node: YAMLNode, _ yearStart: CalendarDate?) -> YAMLNode {
    guard case .mapping(let entries) = node.content else { return node }
    var keys = ChangeKeyEntries(entries: entries, yearStart: yearStart)
    keys.nameGroups()
    keys.renameNew()
    keys.readCancellation()
    keys.readReplaced()
    keys.readWhat()
    return YAMLNode(.mapping(keys.entries), at: node.range)
  }

  /// What is told of «вместо», where nobody knows whether its teacher is away or teaches.
  static func fault(in node: YAMLNode, _ yearStart: CalendarDate?) -> (Term, ScalarFault)? {
    guard case .mapping(let entries) = plain(node, yearStart).content,
      let entry = entries.first(where: { $0.key.value.folded == "вместо" }),
      case .scalar(let text, _) = entry.value.content, text.first?.isUppercase == true,
      !entries.contains(where: { $0.key.value.folded == "замена" })
    else { return nil }
    let said = text.trimmed
    return (
      Located("вместо: \(said)", at: entry.value.range),
      ScalarFault(
        "не\u{A0}видно, что меняется",
        choices: [
          ScalarFault.Choice("если этого педагога не\u{A0}будет", "педагог: \(said)"),
          ScalarFault.Choice("если он ведёт занятие вместо другого", "замена: \(said)"),
        ]
      )
    )
  }

  private func index(of key: String) -> Int? {
    entries.firstIndex { $0.key.value.folded == key }
  }

  private func has(_ keys: String...) -> Bool { keys.contains { index(of: $0) != nil } }

  /// The text under a key; `nil` where there is none.
  private func text(at index: Int) -> String? {
    guard case .scalar(let text, _) = entries[index].value.content else { return nil }
    return text.trimmed.isEmpty ? nil : text.trimmed
  }

  private mutating func rename(_ index: Int, _ key: String) {
    entries[index].key = Located(key, at: entries[index].key.range)
  }

  /// Puts lines in the place of one, where they are said.
  private mutating func replace(_ index: Int, by lines: [(key: String, value: String)]) {
    let (key, value) = (entries[index].key.range, entries[index].value)
    entries.replaceSubrange(
      index...index,
      with: lines.map { YAMLEntry(key: Located($0.key, at: key), value: value.saying($0.value)) }
    )
  }
}

extension ChangeKeyEntries {
  /// «программа: Хор» and «группа: 1» as one name; a program alone is all its groups.
  private mutating func nameGroups() {
    if !has("группа"), let groups = index(of: "группы") { rename(groups, "группа") }
    guard let program = index(of: "программа"), let title = text(at: program) else { return }
    guard let group = index(of: "группа") else {
      if !has("охват") { rename(program, "охват") }
      return
    }
    guard let name = text(at: group) else { return }
    if !name[...].isAddressOfGroup {
      entries[group].value = entries[group].value.saying(Self.groups(name, of: title))
    }
    entries.remove(at: program)
  }

  /// «Хор, группа 1», «Хор, группы 1 и 2»; of the name of a file «hor-1 и hor-2».
  private static func groups(_ name: String, of program: String) -> String {
    let numbers = name.split { !$0.isLetter && !$0.isNumber }
      .filter { $0.first?.isNumber == true }.map(String.init)
    let names = numbers.isEmpty ? [name] : numbers
    if program.utf8.allSatisfy({ $0 < 0x80 }) {
      return names.map { $0.slug(below: program) }.joined(separator: " и ")
    }
    return "\(program), \(names.count > 1 ? "группы" : "группа") \(names.joined(separator: " и "))"
  }

  private static let renamed = [
    "новый кабинет": "кабинет", "новый педагог": "замена", "замена педагога": "замена",
    "заменяющий": "замена", "заменяющий педагог": "замена", "перенос на": "перенос",
    "перенести на": "перенос", "новый формат": "формат",
  ]

  /// What a key calls new; a new day and a new time are one transfer.
  private mutating func renameNew() {
    for (index, entry) in entries.enumerated() {
      if let key = Self.renamed[entry.key.value.folded], !has(key) { rename(index, key) }
    }
    let days = index(of: "новая дата") ?? index(of: "новый день")
    if let days, !has("перенос") { rename(days, "перенос") }
    let times = index(of: "новое время") ?? (has("перенос") ? index(of: "время") : nil)
    guard let times, let time = text(at: times) else { return }
    guard let move = index(of: "перенос"), let day = text(at: move) else {
      if index(of: "новое время") != nil { rename(times, "перенос") }
      return
    }
    let read = LessonMove.parse(day, inYearFrom: yearStart ?? .firstOfAnyYear)
    guard let read, read.spans.isEmpty, read.start == nil else { return }
    entries[move].value = entries[move].value.saying("\(day) \(time)")
    entries.remove(at: times)
  }

  /// «отмена: второй час», «отмена: болезнь педагога».
  private mutating func readCancellation() {
    guard let index = index(of: "отмена"), let text = text(at: index) else { return }
    if text.folded.contains("час"), Int(hourOfLesson: text) != nil, !has("час") {
      replace(index, by: [("отмена", "да"), ("час", text)])
      return
    }
    let first = String(text.folded.prefix { $0.isLetter })
    let isReason =
      text.count > 5 && !text.contains(where: \.isNumber)
      && !["", "да", "нет", "не", "yes", "no", "true", "false"].contains(first)
      && ChangeClause.parted(text[...]).clauses.isEmpty
      && ChangeDoubt.fault(ofCancellation: text, inYearFrom: yearStart) == nil
    if isReason, !has("причина") { replace(index, by: [("отмена", "да"), ("причина", text)]) }
  }

  /// What was, beside what is instead, or with it in one text.
  private mutating func readReplaced() {
    guard let index = index(of: "вместо"), let text = text(at: index) else { return }
    if has("замена") {
      if has("группа", "охват", "педагог", "площадка") {
        entries.remove(at: index)
      } else {
        rename(index, "педагог")
      }
    } else if has("кабинет") || has("формат") {
      entries.remove(at: index)
    } else if has("перенос"), !has("занятие"), TimeOfDay.startOfLesson(text) != nil {
      rename(index, "занятие")
    } else if has("перенос"), !has("дата", "с"),
      ListedDays.isRead(text, inYearFrom: yearStart ?? .firstOfAnyYear)
    {
      rename(index, "дата")
    } else {
      readClauses(of: "вместо \(text)", at: index)
    }
  }

  private static let whats = ["что", "что меняется", "что изменилось", "изменение", "статус"]

  /// «что: отмена», «изменение: кабинет 36».
  private mutating func readWhat() {
    for key in Self.whats {
      guard let index = index(of: key), let text = text(at: index) else { continue }
      readClauses(of: text, at: index)
      return
    }
  }

  /// Puts the keys for which the parts of a text stand in its place, where it says what becomes of the lesson.
  private mutating func readClauses(of text: String, at index: Int) {
    let (head, clauses) = ChangeClause.parted(text[...])
    let lines = clauses.map { $0.lines(inYearFrom: yearStart ?? .firstOfAnyYear) }
    let parts = lines.compactMap(\.self).flatMap(\.self)
    guard head.withoutNouns.isEmpty, lines.allSatisfy({ $0 != nil }), !parts.isEmpty,
      Set(parts.map(\.key)).isDisjoint(with: entries.map(\.key.value.folded))
    else { return }
    replace(index, by: parts.map { ($0.key, String($0.value)) })
  }
}
