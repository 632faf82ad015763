import Russian

/// A comment in the sign of another language behind a value: `5 // второй этаж`, `9 /* было 10 */`, `9# было 10`.
///
/// Russian: «примечание». The sign of an address, `https://`, is none.
public struct ForeignComment: Hashable, Sendable {
  /// What stands before it.
  public let value: String
  /// What it says.
  public let words: String

  /// `nil` for a text without one, or with nothing before it.
  public init?(_ text: String) {
    guard let sign = Self.sign(in: text) else { return nil }
    value = String(text[..<sign.lowerBound]).trimmed
    var words = String(text[sign.upperBound...]).trimmed
    for end in ["*/", "-->"] where words.hasSuffix(end) {
      words = String(words.dropLast(end.count))
    }
    self.words = words.trimmed
    if value.isEmpty { return nil }
  }

  /// What is to be said of it, with the line as YAML has it.
  public var fault: ScalarFault {
    let line = words.isEmpty ? value : "\(value) # \(words)"
    return ScalarFault(
      "примечание пишется в конце строки после пробела и знака #",
      advice: "напишите \(line.quotedWhole)"
    )
  }

  private static func sign(in text: String) -> Range<String.Index>? {
    // Most texts have none of the signs, which bytes tell faster.
    guard text.utf8.contains(where: { "/#<".utf8.contains($0) }) else { return nil }
    let found = ["//", "/*", "<!--", "# "].compactMap { text.range(of: $0) }
    return found.min { $0.lowerBound < $1.lowerBound }
  }
}

extension String {
  /// The first place of the sign that no colon stands before.
  fileprivate func range(of sign: String) -> Range<Index>? {
    ranges(of: sign).first {
      $0.lowerBound > startIndex && self[index(before: $0.lowerBound)] != ":"
    }
  }
}
