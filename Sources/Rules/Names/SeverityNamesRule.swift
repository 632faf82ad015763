import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// A severity in `regulation.yaml` is given to a rule that there is.
///
/// Russian: «правила» of the regulation.
enum SeverityNamesRule: Rule {
  static let metadata = RuleMetadata("severity-names-rule", .error)
    .with(isFoundation: true).saying("Строгость назначается правилу, которое есть")

  /// A code of reading is no rule, and gets no severity, be it a higher one.
  static func check(_ inspection: Inspection) -> Checked {
    let codes = RuleCatalogue.all.map(\.code.name)
    let known = Set(codes)
    let severities = inspection.definitions.regulation?.severities.items ?? []
    let unknown = severities.map(\.key).filter { !known.contains($0.value) }
    let findings = unknown.compactMap { code -> Finding? in
      guard RuleCatalogue.readingCodes.contains(code.value) else {
        return Finding(
          "нет правила \(code.value.quoted)",
          at: code.range,
          help: Spelling.advice(for: code.value, in: codes, called: "правила")
            ?? "имя правила стоит в начале каждого замечания"
        )
      }
      // That it is softened is told with the foundations.
      if inspection.regulation.softens(code.value) { return nil }
      return Finding(
        "\(code.value.quoted) – ошибка чтения, строгость ей не назначают",
        at: code.range,
        help: "уберите эту строку: ошибки чтения исправляют"
      )
    }
    return .whole("Положение", findings)
  }
}
