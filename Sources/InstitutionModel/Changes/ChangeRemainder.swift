import CivilTime
import Russian
import Schema
import SourceText

/// What stands behind the words that say a change, and would be its reason: «…, школа № 5», «…, вместо него 12.12».
///
/// A day, a time, a place, a room or a person in it is more than a reason.
///
/// Russian: «остаток строки».
struct ChangeRemainder {
  /// A part of it, between commas or in brackets.
  struct Piece {
    let text: String

    /// Whether it says when, where or who.
    var saysMore: Bool {
      if text.holdsTime { return true }
      if text.tellsReason || text.namesPaper { return false }
      return text.holdsDate || text.holdsRoom || text.holdsPerson || text.holdsPlace
    }

    /// The key that it most likely is meant for; `nil` where nobody can know.
    func part(inYearFrom yearStart: CalendarDate?) -> (key: String, value: String)? {
      let rest = text.withoutIdleOpenings
      if LessonMove.parse(rest, inYearFrom: yearStart) != nil { return ("перенос", rest) }
      let remarks = LessonRemark.all(in: rest[...])
      if remarks.count == 1, let line = remarks[0].line {
        if line.key == "площадка" { return ("площадка", rest.namedPlace ?? line.value) }
        if line.key == "кабинет" { return ("кабинет", line.value) }
        if line.key == "педагог" { return ("замена", line.value) }
      }
      return nil
    }
  }

  let pieces: [Piece]

  init(_ text: Substring) {
    pieces = text.split { ",;()".contains($0) }.map { Piece(text: String($0).trimmed) }
      .filter { !$0.text.isEmpty }
  }

  var saysMore: Bool { pieces.contains(where: \.saysMore) }
}

extension String {
  /// Whether it begins with a paper, of which the day is a part: «распоряжение № 431-р от 04.12.2026».
  fileprivate var namesPaper: Bool {
    let words = folded
    return ["распоряж", "по распоряж", "письмо", "по письму", "постановл", "по постановл"]
      .contains(where: words.hasPrefix)
  }

  /// Whether the hour of a day stands in it: «16:00», «14.30–15.15», «в 14», «с 16».
  var holdsTime: Bool {
    let words = spacedWords
    return words.indices.contains { index in
      let word = String(words[index]).bareEnds
      if word.contains(":"), ScalarText.parse(word, { $0.readTime() }) != nil { return true }
      let isRange = ScalarText.parse(word) { $0.readTimeRanges() } != nil
      if isRange, word.contains(where: { ":.".contains($0) }) { return true }
      let before = index > 0 ? String(words[index - 1]).folded : ""
      let next = index + 1 < words.count ? String(words[index + 1]).folded : ""
      guard ["в", "с", "к", "до", "на"].contains(before), let hour = Int(word), hour < 24 else {
        return ScalarText.parse(word) { $0.readTime() } != nil && !word.holdsDate
      }
      return next.isEmpty || ["ч", "ч.", "час", "часа", "часов", "мин"].contains(next)
    }
  }

  /// Whether a day stands in it: «12.12», «5 декабря», «в субботу».
  var holdsDate: Bool {
    let words = spacedWords.map { String($0).bareEnds }
    return words.indices.contains { index in
      let two = words[index...].prefix(2).joined(separator: " ")
      let before = index > 0 ? words[index - 1].folded : ""
      return ScalarText.parse(words[index], inYearFrom: .firstOfAnyYear) { $0.readDates() } != nil
        || words[index].first?.isNumber == true
          && ScalarText.parse(two, inYearFrom: .firstOfAnyYear) { $0.readDates() } != nil
        || ["в", "во", "на", "с", "со"].contains(before) && words[index].namesWeekday
    }
  }

  /// Whether a room stands in it: «кабинет 5», «5 кабинет».
  var holdsRoom: Bool {
    let words = folded.spacedWords.map { String($0).bareEnds }
    return words.indices.contains { index in
      guard ["каб", "кабинет", "ауд", "аудитори"].contains(where: words[index].hasPrefix) else {
        return false
      }
      let around = words[max(index - 1, 0)..<min(index + 2, words.count)]
      return around.contains { $0.contains(where: \.isNumber) }
    }
  }

  /// Whether a surname with initials stands in it.
  var holdsPerson: Bool {
    let words = spacedWords.map { String($0).bareEnds + ($0.contains(".") ? "." : "") }
    return words.indices.dropLast().contains { index in
      guard words[index].count > 2, words[index].first?.isUppercase == true else { return false }
      let initials = words[index + 1].split(separator: ".")
      return words[index + 1].contains(".") && !initials.isEmpty
        && initials.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
    }
  }

  /// Whether a house with its number stands in it, or it is a place and nothing more.
  var holdsPlace: Bool {
    if namesBuilding, contains(where: \.isNumber) { return true }
    let words = folded
    if ["главный корпус", "корпус "].contains(where: words.hasPrefix) { return true }
    let remarks = LessonRemark.all(in: self[...])
    return remarks.count == 1 && remarks[0].line?.key == "кабинет" && spacedWords.count < 3
  }

  /// Without the signs around a word.
  fileprivate var bareEnds: String {
    String(drop { "(«\",;№".contains($0) }).trimmingSuffix { ",;:.)»\"!".contains($0) }
  }

  /// «12.12 14:00» of «отработка 12.12 14:00», «вместо него 12.12 в 14:00».
  fileprivate var withoutIdleOpenings: String {
    let words = spacedWords.drop { idleWords.contains(String($0).folded.bareEnds) }
    return words.joined(separator: " ").trimmingSuffix { ".".contains($0) && !hasSuffix("г.") }
  }
}

private let idleWords: Set = [
  "отработка", "отработаем", "отработают", "отработано", "вместо", "него", "нее", "этого",
  "взамен", "дополнительно", "дополнительное", "занятие", "занятия", "проведем", "проведут",
  "пройдет", "пройдут", "будет", "начало", "начнется", "начинаем", "в", "с", "со", "на", "уже",
  "а", "и", "потом", "время", "новое", "перенесено", "переносится", "переносим",
]
