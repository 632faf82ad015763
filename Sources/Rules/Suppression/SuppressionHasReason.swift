import Definitions
import Diagnostics
import Regulation
import SourceText

/// Whoever lets a rule be says why; without a reason the finding stays.
enum SuppressionHasReason: FindingRule {
  static let metadata = RuleMetadata(
    "suppression-has-reason",
    .warning,
    clause: nil,
    subject: .files,
    title: "У пометки «допустить» есть причина"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.suppressions.filter { $0.reason == nil && !$0.codes.isEmpty }.map {
      suppression in
      Finding(
        "у пометки «допустить» нет причины, поэтому она не действует",
        at: suppression.range,
        help: "напишите причину после тире: # ozero: допустить <код> — причина"
      )
    }
  }
}
