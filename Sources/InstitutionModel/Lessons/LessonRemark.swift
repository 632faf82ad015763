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
  struct Line: Equatable {
    var key: String
    var value: String

    var text: String { "\(key): \(value)" }
    /// `кабинет 12`.
    var words: String { "\(key) \(value)" }
  }

  /// What the words say, one after the other: «кабинет 12, 1 подгруппа», «инд каб 3».
  static func all(in words: Substring) -> [LessonRemark] {
    let pieces = text(of: words).split { ",;()".contains($0) }
    return pieces.reduce(into: []) { remarks, piece in
      let text = text(of: piece)
      if !text.contains(where: { $0.isLetter || $0.isNumber }) || text.saysNothing { return }
      if text.saysWhere, remarks.last?.line?.key == "кабинет" {
        remarks[remarks.count - 1].line?.value += " (\(text))"
      } else {
        remarks += parted(text) ?? [LessonRemark(text: text, line: line(of: text))]
      }
    }
  }

  /// What every lesson of a timetable is.
  fileprivate static let idle: Set = [
    "очно", "очное", "очное занятие", "очная", "занятие", "занятия", "еженедельно",
    "каждую неделю", "каждая неделя", "все недели",
  ]

  /// Rooms that no number and no word for a room names.
  private static let halls: Set = [
    "бассейн", "сцена", "стадион", "библиотека", "мастерская", "лаборатория", "холл", "фойе",
    "студия", "спортплощадка", "манеж", "тир",
  ]

  /// In bytes; each place in it is tried.
  private static let longestOfTwo = 240

  /// Two remarks without a comma between them, of a text no longer than such remarks are.
  private static func parted(_ text: String) -> [LessonRemark]? {
    guard text.utf8.count < longestOfTwo else { return nil }
    return text.indices.lazy.filter { text[$0] == " " }.compactMap { space in
      let (first, second) = (String(text[..<space]), self.text(of: text[space...]))
      if first.isNumberedRoom, !second.isOfRoom {
        let room = LessonRemark(text: first, line: line(of: first))
        return [room] + (parted(second) ?? [LessonRemark(text: second, line: line(of: second))])
      }
      // «школа № 5» is one name.
      guard !second.hasPrefix("№"), let line = line(of: first), let next = Self.line(of: second),
        line.key != next.key
      else { return nil }
      return [LessonRemark(text: first, line: line), LessonRemark(text: second, line: next)]
    }.first
  }

  private static let subgroups = ["подгруппа", "подгр.", "подгр", "п/гр.", "п/гр", "п/г"]

  private static func line(of text: String) -> Line? {
    let folded = text.folded
    if let room = text.behind(["кабинете", "кабинет", "каб.", "каб", "ауд.", "ауд", "к."]) {
      return Line(key: "кабинет", value: room.isSubject ? "кабинет \(room)" : room)
    }
    let room = RoomName(text)
    if room.isNumber, room.text != text, text.numberOfOrdinal == nil {
      return Line(key: "кабинет", value: room.text)
    }
    if [" зал", " класс"].contains(where: folded.hasSuffix) && !text.contains(where: \.isNumber)
      || folded == "спортзал"
    {
      return Line(key: "кабинет", value: text)
    }
    if Self.halls.contains(folded) { return Line(key: "кабинет", value: text) }
    if let part = text.behind(Self.subgroups) {
      return Line(key: "подгруппа", value: part)
    }
    if let part = text.before(["-я подгруппа"] + Self.subgroups) {
      return Line(key: "подгруппа", value: part)
    }
    if let hours = folded.before([
      "ак. часа", "ак. ч.", "ак.ч.", "акад. ч.", "академических часа", "часов", "часа", "час", "ч.",
      "ч",
    ]),
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
      return Line(key: "площадка", value: text.placeInNominative)
    }
    if text.isInitialed { return Line(key: "педагог", value: text) }
    return lines.first { folded.hasPrefix($0.word) && !folded.hasPrefix("четв") }?.line
  }

  /// Whether it says how long the recess is.
  var isRecess: Bool { ["перемен", "перерыв"].contains { text.folded.contains($0) } }

  /// Whether it is «2 группа».
  var namesGroup: Bool {
    let words = text.folded.spacedWords
    return words.count < 4
      && words.contains { $0.hasPrefix("групп") || ["гр", "гр."].contains($0) }
  }

  /// Whether it is a word or two, as places are called, of which no key is known.
  var mayBePlace: Bool {
    let words = text.folded.spacedWords
    return text.count > 3 && words.count < 4
      && text.allSatisfy { $0.isLetter && !$0.isASCII || " -«»".contains($0) }
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
    ("по числит", Line(key: "недели", value: "числитель")),
    ("знаменат", Line(key: "недели", value: "знаменатель")),
    ("по знаменат", Line(key: "недели", value: "знаменатель")),
    ("онлайн", Line(key: "формат", value: "синхронный")),
    ("дистанц", Line(key: "формат", value: "синхронный")),
  ]
}

extension String {
  /// Whether it says what is taught in a room, which needs the word itself: «ИЗО», «информатики».
  fileprivate var isSubject: Bool {
    let isWords = allSatisfy { $0.isLetter || $0 == " " } && !folded.hasSuffix("зал")
    let isShort = allSatisfy { !$0.isLowercase }
    return isWords && (isShort || first?.isLowercase == true)
  }
}

extension LessonRemark.Line {
  /// The line as people say it beside hours; `nil` for what only its key says.
  ///
  /// «каб. 12».
  fileprivate var spoken: String? {
    if value.contains(where: { ",;()".contains($0) }) { return nil }
    return switch key {
    case "кабинет": value.hasPrefix("кабинет ") ? value : "каб. \(value)"
    case "часов": "\(value) ч."
    case "недели": ["чётные", "нечётные"].contains(value) ? "\(value) недели" : value
    case "индивидуально": "индивидуально"
    case "педагог", "площадка", "подгруппа": "\(key) \(value)"
    case _: nil
    }
  }
}

extension LessonTime {
  /// The time with words beside it, or its long form.
  ///
  /// «вторник 15:30–17:10 (каб. 12)», or `{занятие: вторник 15:30–17:10, формат: синхронный}` where only keys say it; a
  /// time with commas is then in quotes.
  func words(with lines: [LessonRemark.Line]) -> String {
    let spoken = lines.compactMap(\.spoken)
    if spoken.count == lines.count { return "\(words) (\(spoken.joined(separator: ", ")))" }
    let keys = lines.map(\.text).joined(separator: ", ")
    return "{занятие: \(words.inListItem), \(keys)}"
  }

  /// The time with what is written before and behind it; `nil` where a word of that has no key.
  func words(before: Substring, behind: Substring) -> String? {
    let remarks = LessonRemark.all(in: before) + LessonRemark.all(in: behind)
    let lines = remarks.compactMap(\.line)
    return lines.count == remarks.count ? words(with: lines) : nil
  }
}

extension String {
  /// What every lesson is, and how people are asked to it: «очно», «ждём ребят».
  fileprivate var saysNothing: Bool {
    let words = folded
    return LessonRemark.idle.contains(words)
      || ["ждем ", "приглашаем ", "приходите"].contains(where: words.begins(with:))
  }

  /// Whether it goes on with the name of a room, behind its number: «и 5», «2 этаж», «корпус Б».
  fileprivate var isOfRoom: Bool {
    saysWhere || namesBuilding || count < 3 || folded.begins(with: "и ")
      || contains(where: \.isNumber)
  }

  /// Whether it is the number of a room, to which no further word belongs.
  fileprivate var isNumberedRoom: Bool {
    let words = spacedWords
    return words.count == 2 && words[1].allSatisfy(\.isNumber)
      && ["кабинет", "каб.", "каб", "ауд.", "ауд"].contains(words[0].lowercased())
  }

  /// «школа № 14» of «в школе № 14».
  fileprivate var placeInNominative: String {
    var words = spacedWords.map(String.init)
    guard words.count > 1, ["в", "во", "на"].contains(words[0].lowercased()) else { return self }
    words.removeFirst()
    words[0] = Self.nominatives[words[0].lowercased()] ?? words[0]
    return words.joined(separator: " ")
  }

  private static let nominatives = [
    "школе": "школа", "доме": "дом", "лицее": "лицей", "гимназии": "гимназия", "центре": "центр",
    "дворце": "дворец", "станции": "станция", "корпусе": "корпус", "здании": "здание",
    "филиале": "филиал", "саду": "сад", "базе": "база",
  ]

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
