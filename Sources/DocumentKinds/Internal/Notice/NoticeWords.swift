import Documents
import InstitutionModel

/// The words of notices and of what is sent to the chat.
public struct NoticeWords: Sendable {
  typealias Words = Template<ValueOrClause<NoticePlaceholder>, NoticeDirective>

  private let moved: Words
  private let always: Words
  private let suspended: Words
  private let entry: Words
  private let entryOfVideo: Words
  private let lessons: [NoticeLessons: Words]
  private let chat: Words
  private let chatOfAlways: Words
  private let chatOfSuspended: Words
  let chatApplication: Words
  let chatInvitation: Words
  let boxes: Words
  let boxesOfSuspended: Words
  let application: Words
  let levels: Words
  let levelsInApplication: Words
  let chatVideo: Words
  let closing: Words
  let slip: Words

  init(_ reader: inout TemplateReader) {
    moved = reader.template()
    always = reader.template("always")
    suspended = reader.template("suspended")
    chat = reader.template("chat")
    chatOfAlways = reader.template("chat-always")
    chatOfSuspended = reader.template("chat-suspended")
    chatApplication = reader.template("chat-application")
    chatInvitation = reader.template("chat-invitation")
    boxes = reader.template("boxes")
    boxesOfSuspended = reader.template("boxes-suspended")
    application = reader.template("application")
    levels = reader.template("levels")
    levelsInApplication = reader.template("levels-application")
    entry = reader.template("entry")
    entryOfVideo = reader.template("entry-video")
    chatVideo = reader.template("chat-video")
    closing = reader.template("closing")
    slip = reader.template("slip")
    var lessons: [NoticeLessons: Words] = [:]
    for way in NoticeLessons.allCases { lessons[way] = reader.template(way.rawValue) }
    self.lessons = lessons
  }

  func page(_ standing: NoticeStanding) -> Words {
    switch standing {
    case .moved: moved
    case .always: always
    case .suspended: suspended
    }
  }

  func chat(_ standing: NoticeStanding) -> Words {
    switch standing {
    case .moved: chat
    case .always: chatOfAlways
    case .suspended: chatOfSuspended
    }
  }

  func entry(byVideo: Bool) -> Words { byVideo ? entryOfVideo : entry }

  func lessons(_ way: NoticeLessons) -> Words? { lessons[way] }
}
