import CivilTime
import Russian
import Schema
import SourceText

/// A change as keys in brackets, `{дата: 25.11, группа: hor-1, отмена: да}`, for remedies.
///
/// What cannot be read stands as «…» in it, so that nobody pastes what is refused again.
///
/// Russian: «изменение ключами».
struct ChangeForm {
  private let days: String
  private let whom: [String]
  private let changes: [String]
  /// Keys of which the line says that they change, and not how.
  private let lacking: [String]

  init(
    _ line: ChangeLine,
    _ yearStart: CalendarDate?,
    without left: Set<String> = [],
    named name: Substring? = nil
  ) {
    var known = left
    var texts: [(key: String, text: String)] = []
    for part in line.lesson + line.changes where known.insert(part.key).inserted {
      let value = part.key == "группа" ? (name ?? part.value).withoutWeekday : part.value
      texts.append((part.key, "\(part.key): \(Self.value(part.key, value, yearStart).inBraces)"))
    }
    days = "дата: \(line.days.map { Self.value($0.key, $0.value, yearStart).inBraces } ?? "…")"
    let ofLesson = Set(line.lesson.map(\.key))
    let said = texts.filter { ofLesson.contains($0.key) }.map(\.text)
    whom = (line.saysWhom ? [] : ["группа: …"]) + said
    changes = texts.filter { !ofLesson.contains($0.key) }.map(\.text)
    lacking = line.unclear.compactMap { clause in
      clause.kind.key.flatMap { known.insert($0).inserted ? "\($0): …" : nil }
    }
  }

  /// The keys with further ones: `отмена: да`.
  func text(with others: [String] = []) -> String {
    // Who says that first reads on from there.
    let last = ["причина", "приказ", "объявлено"]
    let isLast = { (text: String) in last.contains { text.hasPrefix("\($0):") } }
    let all = changes + lacking + others
    return "{"
      + ([days] + whom + all.filter { !isLast($0) } + all.filter(isLast)).joined(separator: ", ")
      + "}"
  }

  /// The value as its key reads it; «…» where it does not.
  private static func value(
    _ key: String,
    _ value: Substring,
    _ yearStart: CalendarDate?
  ) -> String {
    let text = String(value)
    let isRead =
      switch key {
      case "дата": ListedDays.isRead(text, inYearFrom: yearStart)
      case "занятие": TimeOfDay.startOfLesson(text) != nil
      case "час": Int(hourOfLesson: text) != nil
      case "перенос": LessonMove.parse(text, inYearFrom: yearStart) != nil
      case "дополнительное занятие": ScalarText.parse(text) { $0.readTimeRanges() } != nil
      case "группа", "охват": text.mayNameGroups
      case "кабинет": text.mayNameRoom
      case _: !text.isEmpty
      }
    if key == "площадка" { return text.namedPlace ?? text }
    if key == "объявлено" { return Announcement.rightForm(of: text, inYearFrom: yearStart) ?? "…" }
    return isRead ? text : "…"
  }
}

extension Substring {
  /// «hor-1» of «вт hor-1».
  fileprivate var withoutWeekday: Substring {
    guard let first = spacedWords.first, first.namesWeekday else { return self }
    return self[first.endIndex...].bare
  }
}

extension String {
  /// As a value in braces: a text with signs of YAML is in quotes.
  var inBraces: String {
    let signs = [",", ": ", " #", "{", "}", "[", "]", "\""]
    return signs.contains(where: contains) ? "\"\(replacing("\"", with: "'"))\"" : self
  }

  /// Whether it may be a name, and is no rest of a sentence.
  fileprivate var mayNameGroups: Bool {
    let words = spacedWords
    guard let first = words.first, words.count < 9 else { return false }
    let isName =
      first.contains { $0.isNumber || $0.isUppercase || $0.isASCII && $0.isLetter }
      || "«\"".contains(first.first ?? " ") || folded.hasPrefix("все ") || folded == "все"
      || folded.contains("отдел")
    return isName && !contains("?") && !words.contains { String($0).namesWeekday }
  }

  /// Whether more stands in it than the word for a room.
  fileprivate var mayNameRoom: Bool {
    contains(where: \.isNumber)
      ? spacedWords.count < 6 && !holdsDate && !holdsTime : spacedWords.count == 2
  }

  /// «школа № 5» of «в школе № 5», «школе № 5»; `nil` where no place is plain to see.
  var namedPlace: String? {
    let place = folded.hasPrefix("в ") ? self : "в \(self)"
    let remarks = LessonRemark.all(in: place[...]).compactMap(\.line)
    return remarks.count == 1 && remarks[0].key == "площадка" ? remarks[0].value : nil
  }
}
