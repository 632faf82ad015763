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
  static let metadata = RuleMetadata("severity-names-rule", .error, isFoundation: true)
    .saying("Строгость назначается правилу, которое есть")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("Положение") {
      let codes = RuleCatalogue.all.map(\.code.name)
      let known = Set(codes)
      return (inspection.definitions.regulation?.severities.items ?? []).map(\.key)
        .filter { !known.contains($0.value) }
        .compactMap { code in
          if RuleCatalogue.readingCodes.contains(code.value) {
            // That it is softened is told with the foundations.
            return inspection.regulation.softens(code.value) ? nil : reading(code)
          }
          return Finding(
            "нет правила \(code.value.quoted)",
            at: code.range,
            help: Spelling.advice(for: code.value, in: codes, called: "правила")
              ?? "код правила стоит в начале каждого замечания"
          )
        }
    }
  }

  private static func reading(_ code: Term) -> Finding {
    Finding(
      "\(code.value.quoted) – ошибка чтения, строгость ей не назначают",
      at: code.range,
      help: "уберите эту строку: ошибки чтения исправляют"
    )
  }
}
