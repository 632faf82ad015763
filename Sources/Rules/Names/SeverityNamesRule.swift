import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// A severity in `regulation.yaml` is given to a rule that there is.
///
/// Russian: «правила» of the regulation.
enum SeverityNamesRule: Rule {
  static let metadata = RuleMetadata(
    "severity-names-rule",
    .error,
    clause: nil,
    title: "Строгость назначается правилу, которое есть",
    isFoundation: true
  )

  static func check(_ inspection: Inspection) -> Checked {
    .whole("Положение") {
      let codes = RuleCatalogue.all.map(\.code.name)
      let known = Set(codes)
      return (inspection.definitions.regulation?.severities.items ?? []).map(\.key)
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
}
