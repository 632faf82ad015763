import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Who says when chats open says when they close, and the other way round.
///
/// Russian: «время работы чатов» (п. 2.9.2).
enum ChatHoursHaveBothEnds: Rule {
  static let metadata = RuleMetadata("chat-hours-have-both-ends", .warning, clause: "2.9.2")
    .wanting(.chatHours)
    .saying("У времени работы чатов есть и начало, и конец")

  /// Unknown where neither end is stated; the regulation's hours then hold.
  static func check(_ inspection: Inspection) -> Checked {
    .stated("назначенное время") {
      guard let chats = inspection.definitions.institution?.value.chats, chats.isClear
      else { return .unknown }
      let limits = inspection.regulation.limits
      switch (chats.value?.open.located, chats.value?.close.located) {
      case (let open?, nil):
        return .found(
          "чаты открываются в \(open.value.figures), а когда закрываются – не сказано",
          at: open.range,
          help: "добавьте в «чаты» строку «до: …»; "
            + "без неё чаты закрываются в \(limits.chatsClose.value.figures), как в Положении"
        )
      case (nil, let close?):
        return .found(
          "чаты закрываются в \(close.value.figures), а когда открываются – не сказано",
          at: close.range,
          help: "добавьте в «чаты» строку «с: …»; "
            + "без неё чаты открываются в \(limits.chatsOpen.value.figures), как в Положении"
        )
      case (_?, _?): return .fine
      case (nil, nil): return .unknown
      }
    }
  }
}
