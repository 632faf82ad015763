import Russian
import Schema
import SourceText

/// What people write beside days and hours of a lesson, with the line of its long form that it means.
///
/// Russian: «каб. 12», «1 подгруппа», «инд.», «чётные недели».
struct LessonRemark {
  /// As it is written, without brackets and commas around it.
  var text: String
  /// `nil` for words that no key is known of.
  var line: Line?

  /// `кабинет: 12`.
  struct Line {
    var key: String
    var value: String

    var text: String { "\(key): \(value)" }
  }

  /// What the words say, one after the other: «кабинет 12, 1 подгруппа», «инд каб 3».
  static func all(in words: Substring) -> [LessonRemark] {
    let pieces = text(of: words).split { ",;()".contains($0) }
    return pieces.reduce(into: []) { remarks, piece in
      let text = text(of: piece)
      if text.isEmpty || Self.idle.contains(text.folded) { return }
      if text.saysWhere, remarks.last?.line?.key == "кабинет" {
        remarks[remarks.count - 1].line?.value += " (\(text))"
      } else {
        remarks += parted(text) ?? [LessonRemark(text: text, line: line(of: text))]
      }
    }
  }

  /// What every lesson of a timetable is.
  private static let idle: Set = ["очно", "очное", "очное занятие", "очная", "занятие", "занятия"]

  /// Rooms that no number and no word for a room names.
  private static let halls: Set = [
    "бассейн", "сцена", "стадион", "библиотека", "мастерская", "лаборатория", "холл", "фойе",
    "студия", "спортплощадка", "манеж", "тир",
  ]

  /// Two remarks without a comma between them.
  private static func parted(_ text: String) -> [LessonRemark]? {
    text.indices.lazy.filter { text[$0] == " " }.compactMap { space in
      let (first, second) = (String(text[..<space]), self.text(of: text[space...]))
      // «школа № 5» is one name.
      guard !second.hasPrefix("№"), let line = line(of: first), let next = Self.line(of: second)
      else { return nil }
      return [LessonRemark(text: first, line: line), LessonRemark(text: second, line: next)]
    }.first
  }

  private static func line(of text: String) -> Line? {
    let folded = text.folded
    if let room = text.behind(["кабинете", "кабинет", "каб.", "каб", "ауд.", "ауд", "к."]) {
      return Line(key: "кабинет", value: room)
    }
    let room = RoomName(text)
    if room.isNumber, room.text != text {
      return Line(key: "кабинет", value: room.text)
    }
    if folded.hasSuffix(" зал") && !text.contains(where: \.isNumber) || folded == "спортзал" {
      return Line(key: "кабинет", value: text)
    }
    if Self.halls.contains(folded) { return Line(key: "кабинет", value: text) }
    if let part = text.behind(["подгруппа", "подгр.", "п/г"]) {
      return Line(key: "подгруппа", value: part)
    }
    if let part = text.before(["-я подгруппа", "подгруппа", "подгр.", "п/г"]) {
      return Line(key: "подгруппа", value: part)
    }
    if let hours = folded.before(["ак. часа", "ак.ч.", "часов", "часа", "час", "ч.", "ч"]),
      Int(hours) != nil
    {
      return Line(key: "часов", value: hours)
    }
    if let person = text.behind(["педагог", "преподаватель", "преп."]) {
      return Line(key: "педагог", value: person)
    }
    if let place = text.behind(["площадка", "место"]) {
      return Line(key: "площадка", value: place)
    }
    if ["корпус ", "главный корпус"].contains(where: folded.hasPrefix) || text.namesBuilding {
      return Line(key: "площадка", value: text)
    }
    if text.isInitialed { return Line(key: "педагог", value: text) }
    return lines.first { folded.hasPrefix($0.word) && !folded.hasPrefix("четв") }?.line
  }

  /// Whether it says how long the recess is.
  var isRecess: Bool { ["перемен", "перерыв"].contains { text.folded.contains($0) } }

  /// Whether it is a word or two, as places are called, of which no key is known.
  var mayBePlace: Bool {
    let words = text.folded.spacedWords
    return text.count > 3 && words.count < 4
      && text.allSatisfy { $0.isLetter || " -«»".contains($0) }
      && !["у", "с", "со", "для", "по", "до", "от"].contains(words[0])
  }

  /// Whether it is one word with a capital letter, as surnames are.
  var mayBeName: Bool { mayBePlace && text.first?.isUppercase == true && !text.contains(" ") }

  /// The words without what parts them from days and hours.
  static func text(of words: Substring) -> String { String(words).trimmingBrackets }

  private static let lines: [(word: String, line: Line)] = [
    ("инд", Line(key: "индивидуально", value: "да")),
    ("по одному", Line(key: "индивидуально", value: "да")),
    ("нечет", Line(key: "недели", value: "нечётные")),
    ("по нечет", Line(key: "недели", value: "нечётные")),
    ("чет", Line(key: "недели", value: "чётные")),
    ("по чет", Line(key: "недели", value: "чётные")),
    ("числит", Line(key: "недели", value: "числитель")),
    ("знаменат", Line(key: "недели", value: "знаменатель")),
    ("онлайн", Line(key: "формат", value: "синхронный")),
    ("дистанц", Line(key: "формат", value: "синхронный")),
  ]
}

extension LessonTime {
  /// `{занятие: вторник 15:30–17:10, кабинет: 12}`; a time with commas is in quotes.
  func longForm(with lines: [String]) -> String {
    "{занятие: \(words.inListItem), \(lines.joined(separator: ", "))}"
  }
}

extension String {
  /// As a part of a list in brackets: a text with commas is in quotes.
  var inListItem: String { contains(",") ? "\"\(self)\"" : self }

  /// Without the brackets, commas and spaces around it.
  fileprivate var trimmingBrackets: String {
    String(drop { " (),;.-–—/+|:\u{A0}".contains($0) })
      .trimmingSuffix { " (),;-–—|:\u{A0}".contains($0) }
  }

  /// What stands behind the first of the words, in any case: «12» behind «Каб».
  fileprivate func behind(_ words: [String]) -> String? {
    let word = words.first { lowercased().hasPrefix($0) }
    let rest = word.map { dropFirst($0.count).drop { " .\u{A0}№:".contains($0) } }
    return rest.flatMap { $0.isEmpty ? nil : String($0) }
  }

  /// Whether it is a person, by a capital letter at the beginning and two initials: «Котов П.П.».
  fileprivate var isInitialed: Bool {
    first?.isUppercase == true && split(separator: ".").count >= 2 && hasSuffix(".")
      && !contains(where: \.isNumber) && contains(" ")
  }

  /// What stands before the last of the words: «1» of «1 подгруппа».
  fileprivate func before(_ words: [String]) -> String? {
    let word = words.first { lowercased().hasSuffix($0) }
    let rest = word.map { String(dropLast($0.count)).trimmed }
    return rest.flatMap { $0.isEmpty ? nil : $0 }
  }
}
