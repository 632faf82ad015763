import SourceText

extension String {
  /// A user's value as a message shows it: in «», at most 60 letters, nothing that could disturb a
  /// terminal.
  ///
  /// Control characters become their pictures (`␊`), invisible ones their code points (`U+202E`).
  /// The cost does not depend on the length of the value.
  public var quoted: String {
    var result = "«"
    for (index, scalar) in unicodeScalars.prefix(Self.longestQuotation + 1).enumerated() {
      guard index < Self.longestQuotation else { return result + "…»" }
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
