import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What has no place of its own is taken to go by the messenger, and keeps the hours of chats; so does what pupils hand
/// in there.
///
/// Papers name the messenger for it. A lawyer may argue that it goes another way, so it is no error.
///
/// Russian: «время работы чатов» (п. 2.9.2), «где».
enum UnplacedWorkKeepsChatHours: Rule {
  static let metadata = RuleMetadata(
    "unplaced-work-keeps-chat-hours",
    .warning,
    clause: "2.9.2"
  )
  .saying("Работа без названного места и сроки сдачи в чат – в часы работы чатов")

  /// Looks at what has no place, and at deadlines in chats.
  static func check(_ inspection: Inspection) -> Checked {
    .chatWork(
      of: inspection,
      where: { $0.kind == .deadline ? $0.isInChat : $0.isUnplaced }
    ) { work, chats in
      work.kind == .deadline ? late(work, chats) : unplaced(work, chats)
    }
  }

  private static func late(_ work: ChatWork, _ chats: OpenChats) -> Finding {
    chats.finding(
      about: work,
      "\(work.words), сдают в чат",
      labels: [Label("место материала", at: work.place?.range)].compactMap(\.self),
      help: "перенесите «срок» на время \(chats.span) или впишите в «где» другое место"
    )
  }

  private static func unplaced(_ work: ChatWork, _ chats: OpenChats) -> Finding {
    chats.finding(
      about: work,
      "\(work.words), где – не сказано",
      labels: [],
      help: "перенесите на время \(chats.span) или допишите место "
        + (work.kind == .release ? "строкой «где: …»" : "после запятой: «…, по телефону»")
        + "; без него в\u{A0}бумагах стоит мессенджер"
    )
  }
}
