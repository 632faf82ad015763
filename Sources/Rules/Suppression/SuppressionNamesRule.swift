import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// A comment that lets something be names a rule that there is.
enum SuppressionNamesRule: Rule {
  static let metadata = RuleMetadata("suppression-names-rule", .warning)
    .saying("Пометка «допустить» называет правило, которое есть")

  /// Codes of reading get an answer of their own: what they tell is mended.
  static func check(_ inspection: Inspection) -> Checked {
    let codes = RuleCatalogue.all.map(\.code.name)
    let known = Set(codes)
    return .each(inspection.definitions.suppressions, .suppression, "«допустить»") { suppression in
      if suppression.codes.isEmpty {
        return .found(
          "пометку «ozero» не понять",
          at: suppression.range,
          help: "пометка пишется так: # ozero: допустить имя-правила – причина"
        )
      }
      let findings = suppression.codes.filter { !known.contains($0.value) }.map { code in
        if RuleCatalogue.readingCodes.contains(code.value) {
          return Finding(
            "ошибку чтения \(code.value.quoted) допустить нельзя",
            at: code.range,
            help: "исправьте то, на что она указывает, и уберите пометку"
          )
        }
        return Finding(
          "нет правила \(code.value.quoted), которое можно допустить",
          at: code.range,
          help: Spelling.advice(for: code.value, in: codes, called: "правила")
            ?? "имя правила стоит в начале замечания"
        )
      }
      return Look(findings)
    }
  }
}
