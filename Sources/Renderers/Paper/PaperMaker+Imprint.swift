import Documents

extension PaperMaker {
  /// What the document follows from, in one small paragraph.
  func imprint(_ imprint: Imprint) -> PaperBlock {
    let parts = [
      imprint.institution,
      imprint.directive.map { "\(words[.directive].lowercased()): \($0)" },
      words.law(imprint),
      imprint.date.map { "\(words[.documentDate].lowercased()): \($0.paperFigures)" },
    ].compactMap(\.self)
    let text = parts.joined(separator: "; ") + "."
    return .paragraph(.imprint, [.text(text)])
  }
}

extension FormatWords {
  /// The edition of the regulation, then the clauses; `nil` where neither is known.
  func law(_ imprint: Imprint) -> String? {
    let clauses = imprint.clauses.joined(separator: ", ")
    let word = self[imprint.clauses.count == 1 ? .clause : .clauses]
    let parts = [
      imprint.edition, imprint.clauses.isEmpty ? nil : "\(word)\u{A0}\(clauses)",
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
