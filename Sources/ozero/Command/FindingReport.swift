import Diagnostics
import Pipeline

/// The findings of a run, told on one of its streams.
struct FindingReport {
  /// So many findings are seen at a glance; a summary stands below more of them.
  private static let glance = 10

  /// How findings are shown, and which of them stop a run.
  let view: FindingView
  let console: Console

  /// Prints the findings, the worst first, and counts all; returns the severity of the worst.
  func tell(_ checked: CheckedInstitution, to stream: Console.Stream) -> Severity? {
    let findings = checked.diagnostics.worstFirst()
    guard let worst = findings.first else { return nil }
    let all = findings.joiningRepeated()
    let shown = view.limit.kept(
      of: all,
      isTerminal: stream.isTerminal,
      stopping: view.isStrict ? .warning : .error
    )
    let (isColoured, width) = (stream.isColoured, stream.width)
    let format = view.style.format(isColoured: isColoured, width: width)
    console.print(format.draw(shown, in: checked.sources), to: stream)
    if shown.count < all.count || shown.count > Self.glance {
      let rules = RuleSummary(findings).draw(
        in: checked.sources,
        isColoured: isColoured,
        width: width,
        title: Pipeline.title
      )
      console.print((shown.isEmpty ? [] : [UInt8(ascii: "\n")]) + rules, to: stream)
    }
    let suppressed = checked.suppressed.count
    let summary = FindingSummary(
      findings,
      shown: shown.count,
      of: all.count,
      suppressed: suppressed
    )
    let text = width.map { HelpLayout(width: $0).laidOut(summary.text) } ?? summary.text
    console.print(Array(text.utf8), to: stream)
    return worst.severity
  }

  /// `worst` is the severity of the worst finding; `nil` for none.
  func forbidsPublishing(_ worst: Severity?) -> Bool {
    worst == .error || (view.isStrict && worst == .warning)
  }
}
