import Diagnostics
import SourceText

/// Finds a remedy of what libyaml could not read.
///
/// Each mend is tried on the text before it is told, so none makes things worse; of those that work the one
/// is told after which the file's form understands most.
struct SyntaxRemedies {
  /// Each trial reads the text once.
  private static let mostTrials = 16

  private let problem: SyntaxProblem
  private let file: SourceFile
  private let doubts: ([TextEdit]) -> ReadingDoubts?
  /// Whether the doubts are those of a form, and not of YAML alone.
  private let knowsKeys: Bool

  /// A mistake that somebody may have made, and what mends it.
  private struct Guess {
    var finding: SyntaxFinding
    var mend: [TextEdit]
    var doubts: ReadingDoubts
  }

  /// - Parameters:
  ///   - problem: What made libyaml stop.
  ///   - file: The file.
  ///   - knowsKeys: Whether the doubts are those of a form, and not of YAML alone.
  ///   - doubts: What is not understood after edits; `nil` where they leave no fewer faults.
  init(
    _ problem: SyntaxProblem,
    in file: SourceFile,
    knowsKeys: Bool,
    doubts: @escaping ([TextEdit]) -> ReadingDoubts?
  ) {
    self.problem = problem
    self.file = file
    self.knowsKeys = knowsKeys
    self.doubts = doubts
  }

  func finding(id: SourceFileID) -> YAMLFinding {
    let findings = SyntaxDetective(problem, in: file.text).findings()
    let guess = best(of: findings)
    guard var finding = guess?.finding ?? findings.first else {
      return YAMLFinding(.yamlSyntax(problem, in: file, id: id))
    }
    finding.upper = min(max(finding.lower, finding.upper), file.text.count)
    let mend = guess?.mend ?? []
    let remedy = mend.isEmpty ? nil : shown(mend, of: finding)
    return YAMLFinding(.yamlSyntax(finding, remedy: remedy, in: file, id: id), mend: mend)
  }

  /// The first of the mistakes and mends that leave least in doubt, and change fewest lines.
  private func best(of findings: [SyntaxFinding]) -> Guess? {
    var best: Guess?
    let trials = findings.flatMap { finding in
      let mends = SyntaxMends(of: finding, problem, in: file.text).candidates
      // Where somebody knows the keys, a second one is likelier than a text that looks like it.
      let isKeyLikelier = knowsKeys && finding.mistake == .colonInValue
      return (isKeyLikelier ? mends.reversed() : mends).filter { !$0.isEmpty }.map { (finding, $0) }
    }
    for (finding, mend) in trials.prefix(Self.mostTrials) {
      guard var doubts = doubts(mend) else { continue }
      if isLastResort(finding, mend) { doubts.add(1) }
      if let best, (best.doubts, lines(of: best.mend)) <= (doubts, lines(of: mend)) { continue }
      best = Guess(finding: told(finding, with: mend), mend: mend, doubts: doubts)
      if doubts == .none, lines(of: mend) == 1 { break }
    }
    return best
  }

  /// How many lines a mend changes.
  private func lines(of mend: [TextEdit]) -> Int {
    Set(mend.map { SyntaxLine(at: $0.lower, in: file.text).lower }).count
  }

  /// Whether another mend that leaves one doubt more is likelier: what is hidden in an explanation or a text
  /// cannot be wrong, and few lines begin with a key of one letter.
  private func isLastResort(_ finding: SyntaxFinding, _ mend: [TextEdit]) -> Bool {
    switch finding.mistake {
    case .strayText, .continuation: true
    case .noColon: mend.first.map { $0.upper == $0.lower && $0.lower - finding.lower < 3 } ?? false
    case _: false
    }
  }

  /// The mistake as the mend shows it: a line that is moved belongs elsewhere, one that is parted has two keys.
  private func told(_ finding: SyntaxFinding, with mend: [TextEdit]) -> SyntaxFinding {
    var finding = finding
    let line = SyntaxLine(at: finding.lower, in: file.text)
    let isQuoting = mend.first.map { ["\"", "'"].contains($0.replacement.prefix(1)) } ?? true
    let isMoved = mend.contains { $0.lower == line.lower && $0.upper == line.wordStart }
    switch finding.mistake {
    case .notAnItem where isMoved: finding.mistake = .wrongIndent
    case .textAfterBlockSign where mend.first?.replacement == " |": finding.mistake = .table
    case .textAfterBlockSign(sign: ">") where !isQuoting: finding.mistake = .quoteSign
    case .textAfterBlockSign where !isQuoting: finding.mistake = .tableRow
    case .reservedStart(let sign) where !isQuoting: finding.mistake = .spareSign(sign: sign)
    case .colonInValue where mend.first?.replacement.first == "\n": finding.mistake = .twoKeys
    case .colonInValue where mend.first?.lower == line.contentStart:
      finding.mistake = .colonInItem
      finding.lower = line.contentStart
    case _: break
    }
    return finding
  }

  /// The mended line; an indent is shown with it, and whose the line is then.
  private func shown(_ mend: [TextEdit], of finding: SyntaxFinding) -> String? {
    let line = SyntaxLine(at: finding.lower, in: file.text)
    if finding.mistake == .continuation, let above = line.previous, let joint = mend.first {
      return "«\(above.content)\(joint.replacement)\(line.content)»"
    }
    let here = mend.filter { $0.lower >= line.lower && $0.upper <= line.upper }
    guard let place = here.first ?? mend.first else { return nil }
    let text = file.text.withUnsafeBufferPointer { text in
      MendedLine(at: place.lower, in: text, with: mend).shown(!finding.mistake.isOfIndent)
    }
    if text.isEmpty { return nil }
    guard finding.mistake == .wrongIndent, place.lower == line.lower else { return text }
    return text + (owner(of: line, at: place.replacement.utf8.count).map { ", под «\($0)»" } ?? "")
  }

  /// The line above under which one belongs that begins at a column: the first of the keys beside it, or the
  /// key that it is a value of.
  private func owner(of line: SyntaxLine, at column: Int) -> String? {
    var above = line.previous
    while let upper = above {
      if upper.isItem, upper.contentStart - upper.lower == column { return upper.content }
      if upper.indent < column { return upper.content }
      above = upper.previous
    }
    return nil
  }
}
