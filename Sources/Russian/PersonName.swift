import SourceText

/// A person as papers name them: a surname and initials.
///
/// Read from «Иванова А.А.», «А.А. Иванова», with or without spaces between initials; a name in full
/// («Иванова Анна Андреевна») is shortened.
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

  /// The first full word of a name that begins with one, else the last.
  private static func takeSurname(from parts: inout [Part]) -> String? {
    let index = parts[0].isInitial ? parts.count - 1 : 0
    guard !parts[index].isInitial else { return nil }
    return parts.remove(at: index).text
  }

  /// A word of a name, or one initial.
  private struct Part {
    var text: String
    var isInitial: Bool

    var initial: String { String(text.prefix(1)) }

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
