import SourceText

extension String {
  /// A user's value as a message shows it: in «», at most 60 letters, nothing that could disturb a
  /// terminal.
  ///
  /// Control characters become their pictures (`␊`), invisible ones their code points (`U+202E`).
  /// The cost does not depend on the length of the value.
  ///
  /// Quotations inside get „these“ marks, and a value that stands in «» already gets no second ones.
  public var quoted: String { nested.quoted(upTo: Self.longestQuotation) }

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

  /// What stands in the outer marks, as it stands there.
  private var nested: String {
    guard utf8.contains(0xAB) || utf8.contains(0xBB) else { return self }
    let marks = indices.filter { self[$0] == "«" || self[$0] == "»" }
    let isQuotation =
      marks.count == 2 && self[marks[0]] == "«" && marks[0] == startIndex
      && self[marks[1]] == "»" && index(after: marks[1]) == endIndex
    let inner = isQuotation ? String(dropFirst().dropLast()) : self
    return inner.replacing("«", with: "„").replacing("»", with: "“")
  }
}
