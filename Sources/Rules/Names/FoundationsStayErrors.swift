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
  static let metadata = RuleMetadata("foundations-stay-errors", .error, isFoundation: true)
    .saying("Правила, без которых документы не собрать, не смягчаются")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("Положение") {
      let severities = inspection.definitions.regulation?.severities.items ?? []
      guard !severities.isEmpty else { return [] }
      let foundations = RuleCatalogue.readingCodes
        .union(RuleCatalogue.all.filter(\.isFoundation).map(\.code.name))
      return severities.map(\.key)
        .filter { inspection.regulation.softens($0.value) && foundations.contains($0.value) }
        .map { code in
          if RuleCatalogue.readingCodes.contains(code.value) { return reading(code) }
          return Finding(
            "правило \(code.value.quoted) нельзя смягчить или выключить",
            at: code.range,
            help: "уберите эту строку: без этого правила документы не собрать"
          )
        }
    }
  }

  private static func reading(_ code: Term) -> Finding {
    Finding(
      "ошибку чтения \(code.value.quoted) нельзя смягчить или выключить",
      at: code.range,
      help: "уберите эту строку: ошибки чтения исправляют"
    )
  }
}
