import Diagnostics
import SourceText

/// Finds a remedy of what libyaml could not read, and tells the first that works.
///
/// A mend is tried on the text before it is told, so none makes things worse.
struct SyntaxRemedies {
  /// Each trial reads the text once.
  private static let mostTrials = 10

  private let problem: SyntaxProblem
  private let file: SourceFile
  private let works: ([TextEdit]) -> Bool

  /// - Parameters:
  ///   - problem: What made libyaml stop.
  ///   - file: The file.
  ///   - works: Whether edits leave fewer faults.
  init(_ problem: SyntaxProblem, in file: SourceFile, works: @escaping ([TextEdit]) -> Bool) {
    self.problem = problem
    self.file = file
    self.works = works
  }

  func finding(id: SourceFileID) -> YAMLFinding {
    guard var finding = SyntaxDetective(problem, in: file.text).finding() else {
      return YAMLFinding(.yamlSyntax(problem, in: file, id: id))
    }
    finding.upper = min(max(finding.lower, finding.upper), file.text.count)
    let mends = SyntaxMends(of: finding, problem, in: file.text).candidates
    let mend = mends.filter { !$0.isEmpty }.prefix(Self.mostTrials).first(where: works) ?? []
    let remedy = mend.isEmpty ? nil : shown(mend, of: finding)
    return YAMLFinding(.yamlSyntax(finding, remedy: remedy, in: file, id: id), mend: mend)
  }

  /// The mended line; an indent is shown with it.
  private func shown(_ mend: [TextEdit], of finding: SyntaxFinding) -> String? {
    let line = SyntaxLine(at: finding.lower, in: file.text)
    let here = mend.filter { $0.lower >= line.lower && $0.upper <= line.upper }
    guard let place = here.first ?? mend.first else { return nil }
    let text = file.text.withUnsafeBufferPointer { text in
      MendedLine(at: place.lower, in: text, with: mend).shown(!finding.mistake.isOfIndent)
    }
    return text.isEmpty ? nil : text
  }
}
