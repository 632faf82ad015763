import SourceText

extension String {
  /// A user's value as a message shows it: in «», at most 60 letters, nothing that could disturb a
  /// terminal.
  ///
  /// Control characters become their pictures (`␊`), invisible ones their code points (`U+202E`).
  /// The cost does not depend on the length of the value.
  public var quoted: String { quoted(upTo: Self.longestQuotation) }

  /// The same of a text that is to be copied, which is cut only where no line is so long.
  public var quotedWhole: String { quoted(upTo: 500) }

  private func quoted(upTo longest: Int) -> String {
    var result = "«"
    for (index, scalar) in unicodeScalars.prefix(longest + 1).enumerated() {
      guard index < longest else { return result + "…»" }
      if let shown = scalar.harmless {
        result += shown
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "»"
  }

  private static let longestQuotation = 60
}
