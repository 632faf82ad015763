/// A few words, and what stands in brackets beside them.
///
/// Russian: «словосочетание»: «учебные занятия (лекционные и практические)».
public struct Phrase: Sendable {
  /// The stems of the words outside brackets, in their order.
  public let stems: [String]
  /// The stems of what stands in brackets: by comma, semicolon and «и», in their order.
  public let explanations: [[String]]

  /// The stems of all its words.
  public var allStems: [String] { stems + explanations.flatMap(\.self) }

  /// Cuts a text into words; the number of a list's item before it, «1)», is none.
  public init(_ text: String) {
    var reader = PhraseReader()
    for scalar in text.folded.unicodeScalars { reader.read(scalar) }
    reader.close()
    (stems, explanations) = (reader.stems, reader.explanations.filter { !$0.isEmpty })
  }

  /// The stems whose order, number and place says nothing, as one text.
  public static func key(_ stems: some Sequence<String>, without fillers: Set<String>) -> String {
    Set(stems).subtracting(fillers).sorted().joined(separator: " ")
  }
}

/// Reads a folded text, sign by sign.
private struct PhraseReader {
  private(set) var stems: [String] = []
  private(set) var explanations: [[String]] = []
  private var word = String.UnicodeScalarView()
  private var depth = 0

  mutating func read(_ scalar: Unicode.Scalar) {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      word.append(scalar)
      return
    }
    // «инд.расписание» is two words; «т.д.» says nothing.
    close()
    switch scalar {
    case "(", "[":
      depth += 1
      explanations.append([])
    case ")", "]":
      if depth > 0 { depth -= 1 } else { dropNumber() }
    case ".": if depth == 0 { dropNumber() }
    case ",", ";": if depth > 0 { explanations.append([]) }
    default: break
    }
  }

  /// Ends the word that is being read.
  mutating func close() {
    guard !word.isEmpty else { return }
    defer { word = String.UnicodeScalarView() }
    let text = String(word)
    if depth > 0, text == "и" {
      explanations.append([])
      return
    }
    for part in Compounds.parts(of: text) {
      let stem = WordStem.of(part)
      if depth > 0 {
        explanations[explanations.count - 1].append(stem)
      } else {
        add(stem)
      }
    }
  }

  private mutating func add(_ stem: String) {
    // «on-line» is one word.
    if let last = stems.last, let one = Compounds.whole[last + stem] {
      stems[stems.count - 1] = one
    } else {
      stems.append(stem)
    }
  }

  /// Before a period or a bracket that nothing opens a number is that of an item.
  private mutating func dropNumber() {
    if stems.count == 1, Int(stems[0]) != nil { stems = [] }
  }
}

/// Words that are written together, with a hyphen and apart.
private enum Compounds {
  static let whole = [
    "online": "онлайн", "онлайн": "онлайн", "offline": "офлайн", "офлайн": "офлайн",
    "оффлайн": "офлайн", "email": "email",
  ]

  private static let beginnings = ["видео", "онлайн", "аудио", "обще"]

  /// In bytes: «общение» has no word behind «обще», and «видеоурок» has.
  private static let shortestEnding = 8

  static func parts(of word: String) -> [String] {
    if let word = whole[word] { return [word] }
    let beginning = beginnings.first { word.utf8.count > $0.utf8.count && word.hasPrefix($0) }
    guard let beginning, word.utf8.count - beginning.utf8.count >= shortestEnding else {
      return [word]
    }
    return [beginning, String(word.dropFirst(beginning.count))]
  }
}
