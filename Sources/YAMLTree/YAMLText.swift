import Diagnostics
import SourceText

/// One text that is read as YAML, perhaps several times: as it stands, then with what its author meant.
struct YAMLText {
  let file: SourceFile
  let id: SourceFileID

  /// What is read instead of signs that nobody sees.
  let invisible: InvisibleSigns

  /// Where another file is glued on; what is below is not read.
  let seam: Int?

  /// What the file's form does not understand of a tree.
  private let doubts: ((YAMLNode) -> ReadingDoubts)?

  init(_ file: SourceFile, id: SourceFileID, doubts: ((YAMLNode) -> ReadingDoubts)?) {
    self.file = file
    self.id = id
    self.doubts = doubts
    invisible = InvisibleSigns(in: file.text)
    seam = invisible.seam(in: file.text)
  }

  func read() -> (root: YAMLNode?, findings: [YAMLFinding]) {
    let (outcome, odd) = readMeaning()
    var findings = outcome.findings + oddFindings(odd)
    let edits = odd.flatMap(\.edits)
    if let problem = outcome.problem {
      let before = findings.count
      let remedies = SyntaxRemedies(problem, in: file, knowsKeys: doubts != nil) { mend in
        doubts(after: mend, beside: edits, problem, leaving: before)
      }
      findings.append(remedies.finding(id: id))
    }
    var root = outcome.root
    if let second = outcome.secondDocument {
      let (finding, joined) = severalDocuments(second, beside: edits)
      findings.append(finding)
      root = joined ?? root
    }
    if let seam { findings.append(gluedFiles(at: seam)) }
    return (root, findings)
  }

  /// The text as it is meant: with plain signs in place of odd ones where they do not belong to a value.
  private func readMeaning() -> (YAMLOutcome, [OddSign]) {
    let odd = OddSigns.all(in: file.text).filter { $0.upper <= seam ?? $0.upper }
    guard !odd.isEmpty else { return (outcome(with: []), []) }
    var best = meaning(of: odd)
    if best.outcome.root == nil {
      for signs in [aligned(odd), odd.map(\.withoutIndent)] {
        let other = meaning(of: signs)
        if other.outcome.reach > best.outcome.reach { best = other }
      }
      let plain = outcome(with: [])
      if plain.reach > best.outcome.reach { return (plain, []) }
    }
    return best
  }

  /// The signs, where indents become those of the nearest line above that has a plain one.
  private func aligned(_ odd: [OddSign]) -> [OddSign] {
    let lines = Set(odd.filter { $0.kind == .indent }.map(\.line))
    var columns: [Int: Int] = [:]
    return odd.map { sign in
      guard sign.kind == .indent else { return sign }
      let above = SyntaxLine(at: sign.line, in: file.text).previous
      let column = above.map { above in
        lines.contains(above.lower) ? columns[above.lower] ?? 0 : above.contentStart - above.lower
      }
      columns[sign.line] = column ?? 0
      return sign.indented(by: column ?? 0)
    }
  }

  /// The text with plain signs in place of those that do not belong to a value, and these.
  private func meaning(of odd: [OddSign]) -> (outcome: YAMLOutcome, signs: [OddSign]) {
    let all = outcome(with: odd.flatMap(\.edits))
    let meant = odd.filter { !all.isWithinValue($0) }
    return (meant.count == odd.count ? all : outcome(with: meant.flatMap(\.edits)), meant)
  }

  /// What the text gives with edits besides those of invisible signs.
  func outcome(with edits: [TextEdit], upTo end: Int? = nil) -> YAMLOutcome {
    let edited = EditedText(file.text, invisible.edits.adding(edits), upTo: end ?? seam)
    guard !edited.bytes.isEmpty else {
      return YAMLOutcome(findings: [YAMLFinding(.yamlEmpty(id))])
    }
    return file.text.withUnsafeBufferPointer { text in
      edited.bytes.withUnsafeBufferPointer { bytes in
        guard var reader = EventReader(bytes, of: edited, file: id) else {
          return YAMLOutcome(problem: SyntaxProblem(offset: 0))
        }
        var builder = TreeBuilder(text, file: id, turning: invisible.turning)
        while true {
          switch reader.next() {
          case .success(let event):
            if builder.accept(event) == .goOn { continue }
          case .failure(let problem):
            builder.stop(at: problem)
          }
          return builder.finish()
        }
      }
    }
  }

  /// What is not understood after a mend of a problem, as far as the text can be read then.
  ///
  /// `nil` unless it leaves fewer faults: nothing new above, and the problem gone from its line.
  private func doubts(
    after mend: [TextEdit],
    beside edits: [TextEdit],
    _ problem: SyntaxProblem,
    leaving count: Int
  ) -> ReadingDoubts? {
    let edits = edits.adding(mend)
    let mended = outcome(with: edits)
    guard mended.secondDocument == nil, mended.findings.count <= count else { return nil }
    guard let next = mended.problem else { return doubts(of: mended) }
    let last = SyntaxLine(at: max(problem.offset, mend.map(\.upper).max() ?? 0), in: file.text)
    guard next.offset > last.upper else { return nil }
    let end = SyntaxLine(at: next.offset, in: file.text).lower
    var doubts = doubts(of: outcome(with: edits, upTo: end))
    // A mend after which the rest can be read is better.
    doubts.add(Self.doubtsOfRest)
    return doubts
  }

  /// What could not be read below a mend weighs as much as a few values that are not understood.
  private static let doubtsOfRest = 4

  private func doubts(of outcome: YAMLOutcome) -> ReadingDoubts {
    outcome.root.map { doubts?($0) ?? .none } ?? .unknown
  }
}
