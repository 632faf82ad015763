import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Chats open before they close.
///
/// Russian: «чаты» (п. 2.9.2).
enum ChatHoursAreInOrder: Rule {
  static let metadata = RuleMetadata("chat-hours-are-in-order", .error, clause: "2.9.2")
    .wanting(.chatHours)
    .saying("Чаты открываются раньше, чем закрываются")

  /// Unknown where an end is not stated; the same time for both is an error too.
  static func check(_ inspection: Inspection) -> Checked {
    .stated("назначенное время") {
      let chats = inspection.institution.chats
      guard let open = chats.open.located, let close = chats.close.located else { return .unknown }
      guard close.value <= open.value else { return .fine }
      return .found(
        close.value < open.value
          ? "чаты закрываются в \(close.value.figures), а открываются только в \(open.value.figures)"
          : "чаты закрываются тогда же, когда открываются, в \(close.value.figures)",
        at: close.range,
        labels: [Label("начало работы", at: open.range)],
        help: "проверьте «с» и «до»: сначала начало работы, потом конец"
      )
    }
  }
}
