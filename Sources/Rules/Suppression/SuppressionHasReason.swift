import Diagnostics
import InstitutionModel
import SourceText

/// Whoever lets a rule be says why; without a reason the finding stays.
enum SuppressionHasReason: Rule {
  static let metadata = RuleMetadata("suppression-has-reason", .warning)
    .saying("У пометки «допустить» есть причина")

  /// Looks at comments that name some code; the others are told as not understood.
  static func check(_ inspection: Inspection) -> Checked {
    let suppressions = inspection.definitions.suppressions.filter { !$0.codes.isEmpty }
    return .each(suppressions, .suppression, "«допустить»") { suppression in
      if suppression.reason != nil { return .fine }
      let codes = suppression.codes.map(\.value).joined(separator: ", ")
      return .found(
        "у пометки «допустить» нет причины, поэтому она не действует",
        at: suppression.range,
        help: "напишите причину после тире: # ozero: допустить \(codes) – причина"
      )
    }
  }
}
