import Diagnostics
import Pipeline

/// The findings of a run, told on the terminal.
struct FindingReport {
  /// How findings are shown, and which of them stop a run.
  let view: FindingView
  let console: Console

  /// Prints the findings; returns the severity of the worst.
  func tell(_ checked: CheckedInstitution) -> Severity? {
    let findings = checked.diagnostics
    guard !findings.isEmpty else { return nil }
    let format = view.style.format(isColoured: console.isColoured)
    let shown = findings.prefix(view.limit ?? findings.count)
    console.printError(format.draw(Array(shown), in: checked.sources))
    let suppressed = checked.suppressed.count
    console.printError(
      FindingSummary(findings, shown: shown.count, suppressed: suppressed).text
    )
    return findings.map(\.severity).max()
  }

  /// `worst` is the severity of the worst finding; `nil` for none.
  func forbidsPublishing(_ worst: Severity?) -> Bool {
    worst == .error || (view.isStrict && worst == .warning)
  }
}
