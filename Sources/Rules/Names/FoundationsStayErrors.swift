import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// A rule that documents cannot do without keeps its severity.
///
/// Russian: «правила» of the regulation.
enum FoundationsStayErrors: Rule {
  static let metadata = RuleMetadata(
    "foundations-stay-errors",
    .error,
    clause: nil,
    title: "Правила, без которых документы не собрать, не смягчаются",
    isFoundation: true
  )

  static func check(_ inspection: Inspection) -> Checked {
    .whole("Положение") {
      let severities = inspection.definitions.regulation?.severities.items ?? []
      guard !severities.isEmpty else { return [] }
      let foundations = Set(RuleCatalogue.all.filter(\.isFoundation).map(\.code.name))
      return severities.map(\.key)
        .filter { code in
          guard let severity = inspection.regulation.severities[code.value] else { return false }
          return severity != .error && foundations.contains(code.value)
        }
        .map { code in
          Finding(
            "правило \(code.value.quoted) нельзя смягчить или выключить",
            at: code.range,
            help: "уберите эту строку: без этого правила документы не собрать"
          )
        }
    }
  }
}
