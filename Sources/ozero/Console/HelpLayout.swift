/// Breaks the lines of help at a width.
///
/// The parser is asked for unbroken lines, since their Russian has another length.
struct HelpLayout {
  /// Wide enough for the parser to break no line.
  static let unbroken = 1_000_000
  /// Where the parser begins to describe an option.
  private static let descriptionColumn = 26
  /// What stands before a text whose further lines go on under it.
  private static let heads = ["ВЫЗОВ: ", "Вызов: ", "Справка: "]

  /// In characters.
  let width: Int

  /// Breaks each line by itself; empty ones stay.
  func laidOut(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { broken(String($0)) }
      .joined(separator: "\n")
  }

  /// Breaks between words; one that is wider than a line stands alone.
  private func broken(_ line: String) -> String {
    guard line.count > width else { return line }
    let indent = Self.indent(of: line)
    var lines: [String] = []
    var current = String(line.prefix { $0 == " " })
    var isFresh = true
    for word in Self.words(of: line) {
      if !isFresh, current.count + 1 + word.count > width {
        lines.append(current)
        current = String(repeating: " ", count: indent)
        isFresh = true
      }
      current += (isFresh ? "" : " ") + word
      isFresh = false
    }
    return (lines + [current]).joined(separator: "\n")
  }

  /// Where the second line begins.
  private static func indent(of line: String) -> Int {
    if line.hasPrefix("  ") { return descriptionColumn }
    return heads.first { line.hasPrefix($0) }?.count ?? 0
  }

  /// The words without the indentation; what stands in brackets is one word, and so is the gap
  /// between an option and its description.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    for part in line.drop(while: { $0 == " " }).split(
      separator: " ",
      omittingEmptySubsequences: false
    ) {
      if let last = words.last, part.isEmpty || last.hasSuffix(" ") || isOpen(last) {
        words[words.count - 1] = last + " " + part
      } else {
        words.append(String(part))
      }
    }
    return words
  }

  /// Whether a bracket waits for its end.
  private static func isOpen(_ word: String) -> Bool { word.hasPrefix("[") && !word.hasSuffix("]") }
}
