import Definitions
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// A severity in `regulation.yaml` is given to a rule that there is.
///
/// Russian: «правила» of the regulation.
enum SeverityNamesRule: FindingRule {
  static let metadata = RuleMetadata(
    "severity-names-rule",
    .error,
    clause: nil,
    subject: .regulation,
    title: "Строгость назначается правилу, которое есть",
    isFoundation: true
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let codes = RuleCatalogue.all.map(\.code.name)
    let known = Set(codes)
    return (inspection.definitions.regulation?.severities ?? []).map(\.key)
      .filter { !known.contains($0.value) }
      .map { code in
        Finding(
          "нет правила \(code.value.quoted)",
          at: code.range,
          help: Spelling.advice(for: code.value, in: codes, called: "правила")
            ?? "код правила стоит в начале каждого замечания"
        )
      }
  }
}
