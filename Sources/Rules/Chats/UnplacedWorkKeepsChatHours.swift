import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What has no place of its own is taken to go by the messenger, and keeps the hours of chats; so do what pupils hand in
/// there, the tasks of a timetable's lessons, and parents who are received there.
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
  .wanting(.chatHours)
  .saying("Работа без названного места и сроки сдачи в чат – в часы работы чатов")

  /// Looks at what has no place or the platform alone, and at deadlines in chats.
  static func check(_ inspection: Inspection) -> Checked {
    let checked = Checked.chatWork(
      of: inspection,
      where: { $0.kind == .deadline ? $0.isInChat : $0.isUnplaced || $0.isByChatOrLesson }
    ) { work, chats in
      work.kind == .deadline
        ? late(work, chats) : work.isUnplaced ? unplaced(work, chats) : onPlatform(work, chats)
    }
    guard let meetings = ChatMeetings(inspection) else { return checked }
    let releases = inspection.learningGroups.flatMap(meetings.releases).uniqued
    return checked.telling(checked.findings + meetings.receptions + releases)
  }

  private static func late(_ work: ChatWork, _ chats: OpenChats) -> Finding {
    chats.finding(
      about: work,
      "\(work.words), сдают в чат",
      labels: [Label("место материала", at: work.place?.range)].compactMap(\.self),
      help: "перенесите «срок» на время \(chats.span) или впишите в «где» другое место"
    )
  }

  private static func onPlatform(_ work: ChatWork, _ chats: OpenChats) -> Finding {
    chats.finding(
      about: work,
      "\(work.words), а место – платформа, где есть и чаты",
      labels: [],
      help:
        "перенесите на время \(chats.span) или скажите в «где» точнее, например «раздел „Файлы“ Сферума»"
    )
  }

  private static func unplaced(_ work: ChatWork, _ chats: OpenChats) -> Finding {
    chats.finding(
      about: work,
      "\(work.words): место не названо",
      labels: [],
      help: "перенесите на время \(chats.span) или допишите место "
        + (work.kind == .release ? "строкой «где: …»" : "после запятой: «…, по телефону»")
        + "; без него в\u{A0}бумагах стоит мессенджер"
    )
  }
}

extension ChatWork {
  /// Whether it lies on the platform and may go by its chat; a talk there is rather a call.
  fileprivate var isByChatOrLesson: Bool { isOnPlatform && kind != .consultation }
}
