import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A comment that lets something be names a rule that there is.
enum SuppressionNamesRule: FindingRule {
  static let metadata = RuleMetadata(
    "suppression-names-rule",
    .warning,
    clause: nil,
    subject: .files,
    title: "Пометка «допустить» называет правило, которое есть"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let codes = RuleCatalogue.all.map(\.code.name)
    let known = Set(codes)
    return inspection.definitions.suppressions.flatMap { suppression -> [Finding] in
      if suppression.codes.isEmpty { return [unclear(suppression)] }
      return suppression.codes.filter { !known.contains($0.value) }.map { code in
        Finding(
          "нет правила \(code.value.quoted), которое можно допустить",
          at: code.range,
          help: Spelling.advice(for: code.value, in: codes, called: "правила")
            ?? "код правила стоит в начале замечания; ошибки чтения допустить нельзя, их исправляют"
        )
      }
    }
  }

  private static func unclear(_ suppression: Suppression) -> Finding {
    Finding(
      "пометку «ozero» не понять",
      at: suppression.range,
      help: "пометка пишется так: # ozero: допустить <код> — причина"
    )
  }
}
