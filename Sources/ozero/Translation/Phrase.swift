/// A phrase of the argument parser with its Russian.
struct Phrase {
  /// What a captured part of the English phrase is.
  enum Part {
    /// What the user wrote, or a name: goes over as it is.
    case words
    /// Words with quotation marks between them: `a', 'b`, `a' and 'b`.
    case list
    /// A phrase of the table itself.
    case phrase
  }

  /// What stands between words of a list, whose outer quotation marks belong to the phrase.
  private static let separators = ["', '", "' and '", "' or '"]

  /// What is fixed; between two of them something is captured.
  private let pieces: [String]
  /// With `$1` and so on for what was captured.
  private let russian: String
  /// How all captured parts are translated.
  private let part: Part

  /// Makes a phrase.
  ///
  /// - Parameters:
  ///   - english: The whole phrase; `*` stands for a captured part.
  ///   - russian: Its translation; `$1` is the first captured part.
  ///   - part: What all captured parts are.
  init(_ english: String, _ russian: String, _ part: Part = .words) {
    pieces = english.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    self.russian = russian
    self.part = part
  }

  /// The translation of a whole text; `nil` when the text is no such phrase.
  func translation(of text: String, by translate: (String) -> String) -> String? {
    guard let captures = captures(in: text) else { return nil }
    var result = ""
    var rest = russian[...]
    while let mark = rest.firstIndex(of: "$") {
      result += rest[..<mark]
      let digit = rest[mark...].dropFirst().prefix(1)
      if let number = Int(digit), captures.indices.contains(number - 1) {
        result += shown(captures[number - 1], translate)
      }
      rest = rest[mark...].dropFirst(2)
    }
    return result + rest
  }

  /// What stands for each `*`, as short as possible; `nil` where the fixed parts do not fit.
  private func captures(in text: String) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      return text == pieces.joined() ? [] : nil
    }
    guard text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var captures: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      captures.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return captures + [String(rest.dropLast(last.count))]
  }

  private func shown(_ capture: String, _ translate: (String) -> String) -> String {
    switch part {
    case .words: capture
    case .list: Self.separators.reduce(capture) { $0.replacing($1, with: "», «") }
    case .phrase: translate(capture)
    }
  }
}
