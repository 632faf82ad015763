import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// A rule that documents cannot do without keeps its severity.
///
/// Russian: «правила» of the regulation.
enum FoundationsStayErrors: Rule {
  static let metadata = RuleMetadata("foundations-stay-errors", .error)
    .with(isFoundation: true).saying("Правила, без которых документы не собрать, не смягчаются")

  /// Looks at codes that get less than the severity of an error, or are turned off.
  static func check(_ inspection: Inspection) -> Checked {
    let severities = inspection.definitions.regulation?.severities.items ?? []
    let softened = severities.map(\.key).filter { inspection.regulation.softens($0.value) }
    if softened.isEmpty { return .whole("Положение", []) }
    let foundations = Set(RuleCatalogue.all.filter(\.isFoundation).map(\.code.name))
    let findings = softened.compactMap { code -> Finding? in
      let isReading = RuleCatalogue.readingCodes.contains(code.value)
      guard isReading || foundations.contains(code.value) else { return nil }
      let (what, reason) =
        isReading
        ? ("ошибку чтения", "ошибки чтения исправляют")
        : ("правило", "без этого правила документы не собрать")
      return Finding(
        "\(what) \(code.value.quoted) нельзя смягчить или выключить",
        at: code.range,
        help: "уберите эту строку: \(reason)"
      )
    }
    return .whole("Положение", findings)
  }
}
