import SourceText

/// A person as papers name them: a surname and initials.
///
/// Read from «Иванова А.А.», «А.А. Иванова», with or without spaces between initials; a name in full
/// («Иванова Анна Андреевна») is shortened. Behind a patronymic stands the surname: «Анна Андреевна Иванова».
public struct PersonName: Hashable, Sendable {
  public var surname: String
  /// Capital letters without points, in order: «А», «А».
  public var initials: [String]

  public init(surname: String, initials: [String]) {
    self.surname = surname
    self.initials = initials
  }

  /// The name that the text holds; `nil` when there is no surname with one to three other names.
  ///
  /// A surname may have a hyphen («Римская-Корсакова»).
  public init?(_ text: String) {
    var parts: [Part] = []
    for word in text.spacedWords {
      if let last = parts.indices.last, parts[last].takeSign(word) { continue }
      guard let read = Part.read(word), parts.count + read.count <= 4 else { return nil }
      parts += read
    }
    guard parts.count >= 2, let surname = Self.takeSurname(from: &parts) else { return nil }
    self.init(surname: surname, initials: parts.map(\.initial))
  }

  /// The name as a signature has it.
  ///
  /// «А.А. Иванова».
  public var initialsFirst: String { "\(points)\(Typography.noBreakSpace)\(surname)" }

  /// The name as lists have it.
  ///
  /// «Иванова А.А.».
  public var surnameFirst: String { "\(surname) \(points)" }

  private var points: String { initials.map { "\($0)." }.joined() }

  /// The first full word of a name that begins with one, else the last; the last behind a patronymic too.
  private static func takeSurname(from parts: inout [Part]) -> String? {
    let patronymics = parts.indices.filter { parts[$0].text.isPatronymic }
    let isLast = parts[0].isInitial || parts.count > 2 && patronymics == [parts.count - 2]
    let index = isLast ? parts.count - 1 : 0
    guard !parts[index].isInitial else { return nil }
    return parts.remove(at: index).text
  }

  /// A word of a name, or one initial.
  private struct Part {
    var text: String
    var isInitial: Bool

    var initial: String { String(text.prefix(1)) }

    /// Whether the word makes a patronymic of this one, of which it then is a part: «Гасан оглы».
    mutating func takeSign(_ word: Substring) -> Bool {
      guard !isInitial, String(word).isSignOfPatronymic else { return false }
      text += " \(word)"
      return true
    }

    /// The parts of a word without spaces, two for «А.А.»; `nil` for what is no name.
    static func read(_ word: Substring) -> [Part]? {
      let pieces = word.split(separator: ".", omittingEmptySubsequences: true)
      guard !pieces.isEmpty, pieces.allSatisfy(isName) else { return nil }
      guard word.last == "." || pieces.count > 1 else {
        return [Part(text: String(word), isInitial: false)]
      }
      return pieces.map { Part(text: String($0), isInitial: $0.count == 1) }
    }

    private static func isName(_ text: Substring) -> Bool {
      text.first?.isUppercase ?? false
        && text.allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
    }
  }
}

extension String {
  /// Whether it ends as a patronymic does, in whatever letters: «Андреевна», «Ильич», «Гасан оглы».
  ///
  /// Some surnames end so too: «Петрович».
  public var isPatronymic: Bool {
    let word = folded
    return Self.endingsOfPatronymic.contains { word.hasSuffix($0) }
  }

  /// Whether it is the word that stands behind a father's name: «оглы», «кызы».
  public var isSignOfPatronymic: Bool { ["оглы", "кызы"].contains(folded) }

  /// A name in full in the order that lists have; what is no such name stays.
  ///
  /// Russian: «Иванова Анна Андреевна» of «Анна Андреевна Иванова».
  public var withSurnameFirst: String {
    let words = spacedWords
    guard !contains("."), words.count > 2, let last = words.last,
      let person = PersonName(self), person.surname == last, person.surname != words[0]
    else { return self }
    return ([last] + words.dropLast()).joined(separator: " ")
  }

  private static let endingsOfPatronymic = [
    "вич", "вна", "чна", "ьич", "мич", "тич", "кич", "оглы", "кызы",
  ]
}
