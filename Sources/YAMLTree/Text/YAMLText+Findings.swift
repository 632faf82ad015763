import Diagnostics
import SourceText

extension YAMLText {
  /// What is told of signs that stand for those of YAML: each kind once, at its first place.
  func oddFindings(_ signs: [OddSign]) -> [YAMLFinding] {
    var kinds: [OddSign.Kind] = []
    for sign in signs where sign.kind != .blank && !kinds.contains(sign.kind) {
      kinds.append(sign.kind)
    }
    let index = LineIndex(file)
    return kinds.compactMap { kind in
      let alike = signs.filter { $0.kind == kind }
      guard let first = alike.first else { return nil }
      let edits = signs.filter { $0.line == first.line }.flatMap(\.edits)
      let lines = alike.dropFirst().map { index.line(of: Int32($0.lower)) }
      return YAMLFinding(
        .yamlOddSign(
          kind,
          at: SourceRange(file: id, lower: first.lower, upper: first.upper),
          mended: line(at: first.line, with: edits, isTrimmed: kind != .indent),
          further: lines
        ),
        mend: alike.flatMap(\.edits)
      )
    }
  }

  /// The line of an offset as it is with edits, and without invisible signs.
  func line(at offset: Int, with edits: [TextEdit], isTrimmed: Bool = true) -> String {
    file.text.withUnsafeBufferPointer { text in
      MendedLine(at: offset, in: text, with: invisible.edits.adding(edits)).shown(isTrimmed)
    }
  }

  /// What is told of a line «---» with something behind it, and the tree where the parts are one.
  func severalDocuments(
    _ range: SourceRange,
    beside edits: [TextEdit]
  ) -> (YAMLFinding, joined: YAMLNode?) {
    let line = SyntaxLine(at: Int(range.lower), in: file.text)
    let without = TextEdit(line.lower, line.upper, "")
    let joined = outcome(with: edits.adding([without]))
    guard joined.problem == nil, joined.secondDocument == nil, joined.findings.isEmpty else {
      let rest = TextEdit(line.lower, file.text.count, "")
      return (YAMLFinding(.yamlSeveralDocuments(range, .parted), mend: [rest]), nil)
    }
    return (YAMLFinding(.yamlSeveralDocuments(range, .joined), mend: [without]), joined.root)
  }

  /// What is told of a mark of byte order within the text.
  func gluedFiles(at offset: Int) -> YAMLFinding {
    let line = SyntaxLine(at: offset, in: file.text)
    let range = SourceRange(file: id, lower: offset, upper: max(offset + 3, line.upper))
    return YAMLFinding(.yamlGluedFiles(range), mend: [TextEdit(offset, file.text.count, "")])
  }
}
