import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group with a special mode has materials, video lessons, or both.
///
/// Russian: «разрабатывают специальный режим и расписание» (п. 4.22).
enum SpecialModeSaysWhatAndWhen: FindingRule {
  static let metadata = RuleMetadata(
    "special-mode-says-what-and-when",
    .error,
    clause: "4.22(2)",
    also: ["4.21(4)"],
    subject: .groupsWith(.specialMode),
    title: "У специального режима есть материалы или видеозанятия"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    var cause = SharedCause()
    for group in inspection.learningGroups {
      guard let mode = group.classMode(by: inspection.regulation.vocabulary),
        mode.value == .special,
        group.saysNothing
      else { continue }
      cause.add(
        "в специальном режиме не указаны ни «материалы», ни «видеозанятия»",
        at: mode.range,
        help: "напишите, что и когда выкладывается и к какому сроку, или время видеозанятий",
        inheritedBy: group.isOwn(\.classMode) ? nil : group.name
      )
    }
    return cause.findings
  }
}

extension GroupInContext {
  fileprivate var saysNothing: Bool {
    (value(\.materials) ?? []).isEmpty && (value(\.videoLessons) ?? []).isEmpty
      && !isUnread("материалы") && !isUnread("видеозанятия")
  }
}
