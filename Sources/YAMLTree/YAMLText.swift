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

  init(_ file: SourceFile, id: SourceFileID) {
    self.file = file
    self.id = id
    invisible = InvisibleSigns(in: file.text)
    seam = invisible.seam(in: file.text)
  }

  func read() -> (root: YAMLNode?, findings: [YAMLFinding]) {
    let (outcome, odd) = readMeaning()
    var findings = outcome.findings + oddFindings(odd)
    let edits = odd.flatMap(\.edits)
    if let problem = outcome.problem {
      let before = findings.count
      let remedies = SyntaxRemedies(problem, in: file) { mend in
        mends(mend, beside: edits, problem, leaving: before)
      }
      findings.append(remedies.finding(id: id))
    }
    if let second = outcome.secondDocument {
      findings.append(severalDocuments(second, beside: edits))
    }
    if let seam { findings.append(gluedFiles(at: seam)) }
    return (outcome.root, findings)
  }

  /// The text as it is meant: with plain signs in place of odd ones where they do not belong to a value.
  private func readMeaning() -> (YAMLOutcome, [OddSign]) {
    let odd = OddSigns.all(in: file.text).filter { $0.upper <= seam ?? $0.upper }
    guard !odd.isEmpty else { return (outcome(with: []), []) }
    var best = meaning(of: odd)
    if best.outcome.root == nil {
      let unindented = meaning(of: odd.map(\.withoutIndent))
      if unindented.outcome.reach > best.outcome.reach { best = unindented }
      let plain = outcome(with: [])
      if plain.reach > best.outcome.reach { return (plain, []) }
    }
    return best
  }

  /// The text with plain signs in place of those that do not belong to a value, and these.
  private func meaning(of odd: [OddSign]) -> (outcome: YAMLOutcome, signs: [OddSign]) {
    let all = outcome(with: odd.flatMap(\.edits))
    let meant = odd.filter { !all.isWithinValue($0) }
    return (meant.count == odd.count ? all : outcome(with: meant.flatMap(\.edits)), meant)
  }

  /// What the text gives with edits besides those of invisible signs.
  func outcome(with edits: [TextEdit]) -> YAMLOutcome {
    let edited = EditedText(file.text, invisible.edits.adding(edits), upTo: seam)
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

  /// Whether a mend of a problem leaves fewer faults: nothing new above, and the problem gone from its line.
  private func mends(
    _ mend: [TextEdit],
    beside edits: [TextEdit],
    _ problem: SyntaxProblem,
    leaving count: Int
  ) -> Bool {
    let mended = outcome(with: edits.adding(mend))
    guard mended.secondDocument == nil else { return false }
    guard let next = mended.problem else { return mended.findings.count <= count }
    let last = SyntaxLine(at: max(problem.offset, mend.map(\.upper).max() ?? 0), in: file.text)
    return next.offset > last.upper && mended.findings.count <= count
  }
}
