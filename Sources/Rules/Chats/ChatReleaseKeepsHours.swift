import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What comes through the chat comes while the chat is open, ends included.
///
/// The hours are the institution's, and the regulation's where it has none of its own. A deadline is told by another
/// rule.
///
/// Russian: «время работы чатов» (п. 2.9.2), «где» of «материалы», «рассылка», «консультации», «место» of «события».
enum ChatReleaseKeepsHours: Rule {
  static let metadata = RuleMetadata("chat-release-keeps-hours", .error, clause: "2.9.2")
    .wanting(.chatHours)
    .saying("То, что идёт через чат, идёт в часы работы чатов")

  /// Looks at what has a place that is a chat, events too.
  static func check(_ inspection: Inspection) -> Checked {
    let checked = Checked.chatWork(
      of: inspection,
      where: { $0.isInChat && $0.kind != .deadline }
    ) { work, chats in
      let message =
        work.kind == .release
        ? "материал выкладывают в чат в \(work.figures)" : "\(work.words) – в чате"
      // Time and place of one line have one place.
      let place = work.place.flatMap { $0.range == work.range ? nil : $0.range }
      return chats.finding(
        about: work,
        message,
        labels: [Label(work.kind == .release ? "место материала" : "место", at: place)]
          .compactMap(\.self),
        help: "перенесите «\(work.key)» на время \(chats.span) или впишите в «где» другое место"
      )
    }
    return checked.telling(checked.findings + (ChatMeetings(inspection)?.events ?? []))
  }
}
