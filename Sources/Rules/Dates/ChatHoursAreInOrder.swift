import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Chats open before they close.
///
/// Russian: «чаты» (п. 2.9.2).
enum ChatHoursAreInOrder: FindingRule {
  static let metadata = RuleMetadata(
    "chat-hours-are-in-order",
    .error,
    clause: "2.9.2",
    subject: .chatHours,
    title: "Чаты открываются раньше, чем закрываются"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let chats = inspection.definitions.institution?.value.chats?.value, let open = chats.open,
      let close = chats.close, close.value <= open.value
    else { return [] }
    let problem =
      close.value < open.value
      ? "чаты закрываются в \(close.value.figures), а открываются только в \(open.value.figures)"
      : "чаты закрываются тогда же, когда открываются, в \(close.value.figures)"
    return [
      Finding(
        problem,
        at: close.range,
        labels: [Label("начало работы", at: open.range)],
        help: "проверьте «с» и «до»: сначала начало работы, потом конец"
      )
    ]
  }
}
