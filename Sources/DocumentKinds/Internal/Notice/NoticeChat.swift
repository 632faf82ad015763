import Documents
import InstitutionModel
import Schema
import SourceText

/// The text of a notice for the chat: no markup, an address on a line of its own.
struct NoticeChat {
  private let context: NoticeContext
  private let words: NoticeWords

  init(_ context: NoticeContext, _ words: NoticeWords) {
    self.context = context
    self.words = words
  }

  var message: Message {
    context.institution.message(blocks(words.chat(context.matter)))
  }

  private func blocks(_ template: NoticeWords.Words) -> [Block] {
    let values = NoticeValues(context: context, isMessage: true)
    return template.blocks(placeholder: values.callAsFunction) { name in
      switch name {
      case .application: application
      case .owed: context.standing == .suspended ? blocks(words.owed) : []
      case .entry: context.distance.hasVideo ? blocks(words.chatVideo) : []
      case .code: record.invitation.value == nil ? [] : blocks(words.chatInvitation)
      case .letterhead, .date, .addressee, .lessons, .timetable, .ordinaryWeek, .boxes,
        .boxesOfSuspended, .levels,
        .closing, .signatures, .slip:
        []
      }
    }
  }

  private var application: [Block] {
    guard context.needsApplication, let words = words.chatApplication(context.matter) else {
      return []
    }
    return blocks(words)
  }

  private var record: GroupRecord { context.source.records[context.subject.group] }
}
