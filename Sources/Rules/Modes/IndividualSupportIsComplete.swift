import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema

/// Individual support has mailing, consultations, checking and feedback.
///
/// Russian: «режим индивидуального сопровождения и контроля» (п. 4.22).
enum IndividualSupportIsComplete: Rule {
  static let metadata = RuleMetadata("individual-support-is-complete", .error, clause: "4.22(3)")
    .saying(
      "У индивидуального сопровождения есть рассылка, консультации, проверка и обратная связь"
    )

  /// A value that groups inherit is found fault with once, at the mode.
  static func check(_ inspection: Inspection) -> Checked {
    .sharing { cause in
      .groups(in: .individual, of: inspection) { group, mode in
        let missing = group.learning.support.missing
        guard !missing.isEmpty else { return .fine }
        return cause.add(
          "у индивидуального сопровождения не хватает "
            + pluralForm(missing.count, "строки", "строк", "строк") + " "
            + missing.map(\.quoted).enumerated,
          at: mode,
          help: "укажите день и время: " + missing.map { "«\($0): …»" }.enumerated,
          inheritedBy: group.heir(of: \.classMode)
        )
      }
    }
  }
}

extension IndividualSupport {
  /// The keys that were not written; what was written and not understood is told elsewhere.
  fileprivate var missing: [String] {
    let hasConsultations = !consultations.items.isEmpty || !consultations.isClear
    let keys = [
      ("рассылка", mailing.isAbsent), ("консультации", !hasConsultations),
      ("проверка", checking.isAbsent), ("обратная связь", feedback.isAbsent),
    ]
    return keys.filter(\.1).map(\.0)
  }
}
