import CivilTime
import Definitions
import Diagnostics
import InstitutionModel
import Regulation

/// The outcome of checking definitions against the regulation.
public struct Validation: Sendable {
  /// What reading and all rules found, in reading order.
  public let diagnostics: [Diagnostic]
  /// The institution; `nil` when there is an error among the findings.
  public let validated: ValidatedInstitution?

  /// Checks definitions with every rule of the catalogue.
  ///
  /// - Parameters:
  ///   - definitions: What the files say.
  ///   - reading: What was found while the files were read.
  ///   - date: The day of the build.
  public init(_ definitions: Definitions, reading: [Diagnostic], on date: CalendarDate) {
    let (regulation, unknownWords) = Regulation.resolving(definitions.regulation)
    var found = reading + unknownWords
    for rule in RuleCatalogue.definitionRules {
      let findings = rule.findings(in: definitions, by: regulation)
      found += Self.diagnostics(of: findings, by: rule.metadata, regulation)
    }
    guard let resolution = Resolution(definitions, by: regulation) else {
      diagnostics = found.sortedForReading()
      validated = nil
      return
    }
    let inspection = Inspection(
      institution: resolution.institution,
      records: resolution.records,
      on: date
    )
    for rule in RuleCatalogue.institutionRules {
      let findings = rule.findings(in: inspection)
      found += Self.diagnostics(of: findings, by: rule.metadata, regulation)
    }
    diagnostics = found.sortedForReading()
    validated =
      diagnostics.hasErrors
      ? nil
      : ValidatedInstitution(
        institution: resolution.institution,
        records: resolution.records
      )
  }

  private static func diagnostics(
    of findings: [Finding],
    by rule: RuleMetadata,
    _ regulation: Regulation
  ) -> [Diagnostic] {
    guard let severity = severity(of: rule, regulation) else { return [] }
    return findings.map { finding in
      Diagnostic(
        rule.code,
        severity,
        finding.message,
        at: finding.range,
        labels: finding.labels,
        help: finding.help,
        clause: rule.clause.map(regulation.number(of:))
      )
    }
  }

  /// The severity that the institution gives the rule; `nil` when it is off.
  private static func severity(of rule: RuleMetadata, _ regulation: Regulation) -> Severity? {
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
