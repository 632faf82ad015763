import CivilTime
import Diagnostics
import InstitutionModel
import Regulation

/// The outcome of checking definitions against the regulation.
public struct Validation: Sendable {
  /// What reading and all rules found, in reading order, without what is let be.
  public let diagnostics: [Diagnostic]
  /// What comments in the definitions let be, with the reasons, in reading order.
  public let suppressed: [SuppressedFinding]
  /// The institution; `nil` when there is an error among the findings.
  public let validated: ValidatedInstitution?

  /// Checks definitions with every rule of the catalogue.
  ///
  /// - Parameters:
  ///   - read: What the files say, and what was found while they were read.
  ///   - date: The day of the build.
  ///   - workers: Go through the rules, perhaps in parallel.
  public init(
    _ read: Reading,
    on date: CalendarDate,
    by workers: some Workers = OneWorker()
  ) {
    let (definitions, regulation, reading) = (read.definitions, read.regulation, read.diagnostics)
    let resolution = Resolution(definitions, by: regulation, read.schemas)
    let inspection = Inspection(resolution, read.schemas, on: date, by: workers)
    let foundations = Set(RuleCatalogue.all.filter(\.isFoundation).map(\.code))
    var sieve = SuppressionSieve(definitions.suppressions)
    let rules = RuleCatalogue.rules
    let checked = workers.map(rules.count) { rules[$0].check(inspection) }
    let all = zip(rules, checked).flatMap { rule, checked in
      Self.diagnostics(of: checked, by: rule.metadata, regulation)
    }
    var found = all.filter { foundations.contains($0.code) }
    found += sieve.pass(all.filter { !foundations.contains($0.code) })
    let used = SuppressionIsUsed.check(sieve, by: regulation)
    // What could not be read silences rules, so nothing is known of comments that let them be.
    if !reading.hasErrors {
      found += Self.diagnostics(of: used, by: SuppressionIsUsed.metadata, regulation)
    }
    suppressed = sieve.suppressed
    diagnostics = (reading + found).sortedForReading()
    let extents =
      zip(rules, checked).map { ($0.metadata, $1.extent) }
      + [(SuppressionIsUsed.metadata, used.extent)]
    let checks = CheckRecord(diagnostics, suppressed: suppressed, extents, by: regulation)
    validated = diagnostics.hasErrors ? nil : ValidatedInstitution(inspection, checks: checks)
  }

  /// None for a rule that the institution has turned off; labels are bounded, as many formats print
  /// all.
  private static func diagnostics(
    of checked: Checked,
    by rule: RuleMetadata,
    _ regulation: Regulation
  ) -> [Diagnostic] {
    guard let severity = severity(of: rule, regulation) else { return [] }
    return checked.findings.map { finding in
      Diagnostic(
        rule.code,
        finding.message,
        severity,
        at: finding.range,
        labels: finding.labels.bounded,
        help: finding.help,
        clause: (finding.clause ?? rule.clause).map(regulation.number(of:))
      )
    }
  }

  /// The severity that the institution gives the rule; `nil` when it is off.
  static func severity(of rule: RuleMetadata, _ regulation: Regulation) -> Severity? {
    if rule.isFoundation { return rule.severity }
    return switch regulation.severities[rule.code.name] {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .off: nil
    case nil: rule.severity
    }
  }
}
