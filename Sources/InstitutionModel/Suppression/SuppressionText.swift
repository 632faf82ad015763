import Russian
import SourceText

/// The words of a comment `# ozero: допустить <код>, <код> — причина`.
struct SuppressionText {
  private let file: SourceFile
  private let id: SourceFileID
  private let comment: Range<Int>

  init(_ file: SourceFile, _ id: SourceFileID, _ comment: Range<Int>) {
    self.file = file
    self.id = id
    self.comment = comment
  }

  /// The codes and the reason; no codes when the words cannot be understood.
  var parts: (codes: [Term], reason: Term?) {
    let text = file.substring(comment.lowerBound, comment.upperBound)
    guard let colon = text.firstIndex(of: ":") else { return ([], nil) }
    let words = text[text.index(after: colon)...]
    let codeEnd = words.firstIndex(of: "#") ?? words.endIndex
    let verb = words.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
    guard String(verb).folded == "допустить" else { return ([], nil) }
    let dash = Self.dash(in: words[verb.endIndex..<max(verb.endIndex, codeEnd)])
    let codes = words[verb.endIndex..<max(verb.endIndex, dash?.lowerBound ?? codeEnd)]
      .split { $0 == "," || $0.isWhitespace }
    let reason = dash.flatMap { term(words[$0.upperBound...], in: text) }
    return (codes.compactMap { term($0, in: text) }, reason)
  }

  /// The first dash between the codes and the reason; a hyphen only when blanks surround it.
  private static func dash(in words: Substring) -> Range<Substring.Index>? {
    for index in words.indices {
      let next = words.index(after: index)
      switch words[index] {
      case "—", "–": return index..<next
      case "-" where next == words.endIndex || words[next].isWhitespace:
        if index > words.startIndex, words[words.index(before: index)].isWhitespace {
          return index..<next
        }
      default: continue
      }
    }
    return nil
  }

  /// The trimmed words at their place; `nil` when nothing is there.
  private func term(_ words: Substring, in text: String) -> Term? {
    let start = words.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    let trimmed = start[...last]
    let lower =
      comment.lowerBound + text.utf8.distance(from: text.startIndex, to: trimmed.startIndex)
    let range = SourceRange(file: id, lower: lower, upper: lower + trimmed.utf8.count)
    return Located(String(trimmed), at: range)
  }
}
