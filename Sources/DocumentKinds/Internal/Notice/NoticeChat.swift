import Documents
import InstitutionModel
import Schema

/// The text of a notice for the chat: no markup, an address on a line of its own.
struct NoticeChat {
  let context: NoticeContext
  let words: NoticeWords

  /// The whole message, within what a chat takes at once.
  var message: Message {
    context.institution.message(blocks(words.chat(context.matter)))
  }

  /// Nothing for what has no text in a chat.
  private func blocks(_ template: NoticeWords.Words?) -> [Block] {
    let values = NoticeValues(context: context, isMessage: true)
    return template?.blocks(placeholder: values.callAsFunction, directive: blocks) ?? []
  }

  /// What has a form of paper alone has no block here.
  private func blocks(_ name: NoticeDirective) -> [Block] {
    switch name {
    case .application:
      context.needsApplication ? blocks(words.chatApplication(context.matter)) : []
    case .owed: context.standing == .suspended ? blocks(words[.owed]) : []
    case .entry: context.distance.hasVideo ? blocks(words[.chatVideo]) : []
    case .code: record.invitation.value == nil ? [] : blocks(words[.chatInvitation])
    case .letterhead, .date, .addressee, .lessons, .timetable, .ordinaryWeek, .boxes,
      .boxesOfSuspended, .levels, .closing, .signatures, .slip:
      []
    }
  }

  /// The part of the group for staff, with the invitation.
  private var record: GroupRecord { context.source.records[context.subject.group] }
}
