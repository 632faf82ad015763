import Russian
import Schema

/// What people write behind the hours of a lesson, as a line of its long form.
///
/// Russian: «каб. 12», «1 подгруппа», «инд.», «чётные недели».
enum LessonRemark {
  /// `кабинет: 12`; `nil` for words that no key is known of.
  static func line(of words: Substring) -> String? {
    let text = text(of: words)
    let folded = text.folded
    if let room = text.behind(["кабинет", "каб.", "каб", "ауд.", "к."]) {
      return "кабинет: \(room)"
    }
    if let part = text.behind(["подгруппа", "подгр.", "п/г"]) { return "подгруппа: \(part)" }
    if let part = folded.before(["подгруппа", "подгр.", "п/г"]) { return "подгруппа: \(part)" }
    if let hours = folded.before(["часов", "часа", "час", "ч.", "ч"]), Int(hours) != nil {
      return "часов: \(hours)"
    }
    if text.isInitialed { return "педагог: \(text)" }
    return lines.first { folded.hasPrefix($0.word) && !folded.hasPrefix("четв") }?.line
  }

  /// The words without what parts them from the hours.
  static func text(of words: Substring) -> String { String(words).trimmingBrackets }

  private static let lines: [(word: String, line: String)] = [
    ("инд", "индивидуально: да"), ("по одному", "индивидуально: да"),
    ("нечет", "недели: нечётные"), ("по нечет", "недели: нечётные"),
    ("чет", "недели: чётные"), ("по чет", "недели: чётные"),
    ("онлайн", "формат: синхронный"), ("дистанц", "формат: синхронный"),
  ]
}

extension String {
  /// Without the brackets, commas and spaces around it.
  fileprivate var trimmingBrackets: String {
    let start = drop { " (),;.-–—/+|\u{A0}".contains($0) }
    let kept = start.reversed().drop { " ),;-–—\u{A0}".contains($0) }.reversed()
    return String(kept)
  }

  /// What stands behind the first of the words, in any case: «12» behind «Каб».
  fileprivate func behind(_ words: [String]) -> String? {
    let word = words.first { lowercased().hasPrefix($0) }
    let rest = word.map { dropFirst($0.count).drop { $0 == " " || $0 == "\u{A0}" || $0 == "№" } }
    return rest.flatMap { $0.isEmpty ? nil : String($0) }
  }

  /// Whether it is a person, by a capital letter at the beginning and two initials: «Котов П.П.».
  fileprivate var isInitialed: Bool {
    first?.isUppercase == true && split(separator: ".").count >= 2 && hasSuffix(".")
      && !contains(where: \.isNumber)
  }

  /// What stands before the last of the words: «1» of «1 подгруппа».
  fileprivate func before(_ words: [String]) -> String? {
    let word = words.first { hasSuffix($0) }
    let rest = word.map { String(dropLast($0.count)).trimmed }
    return rest.flatMap { $0.isEmpty ? nil : $0 }
  }
}
