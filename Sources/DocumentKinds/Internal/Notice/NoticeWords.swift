import Documents
import InstitutionModel

/// The words of notices and of what is sent to the chat.
public struct NoticeWords: Sendable {
  typealias Words = Template<ValueOrClause<NoticePlaceholder>, NoticeDirective>

  private let moved: Words
  private let prolonged: Words
  private let resumed: Words
  private let always: Words
  private let unchanged: Words
  private let suspended: Words
  private let entry: Words
  private let entryOfVideo: Words
  private let lessons: [NoticeLessons: Words]
  private let chat: Words
  private let chatOfProlonged: Words
  private let chatOfResumed: Words
  private let chatOfAlways: Words
  private let chatOfUnchanged: Words
  private let chatOfSuspended: Words
  private let chatApplication: Words
  private let chatApplicationAgain: Words
  let chatInvitation: Words
  let boxes: Words
  let boxesOfSuspended: Words
  private let application: Words
  private let applicationAgain: Words
  let levels: Words
  let levelsInApplication: Words
  let chatVideo: Words
  let closing: Words
  let owed: Words
  let slip: Words

  init(_ reader: inout TemplateReader) {
    moved = reader.template()
    prolonged = reader.template("prolongation")
    resumed = reader.template("end")
    always = reader.template("always")
    unchanged = reader.template("always-end")
    suspended = reader.template("suspended")
    chat = reader.template("chat")
    chatOfProlonged = reader.template("chat-prolongation")
    chatOfResumed = reader.template("chat-end")
    chatOfAlways = reader.template("chat-always")
    chatOfUnchanged = reader.template("chat-always-end")
    chatOfSuspended = reader.template("chat-suspended")
    chatApplication = reader.template("chat-application")
    chatApplicationAgain = reader.template("chat-again")
    chatInvitation = reader.template("chat-invitation")
    boxes = reader.template("boxes")
    boxesOfSuspended = reader.template("boxes-suspended")
    application = reader.template("application")
    applicationAgain = reader.template("application-again")
    levels = reader.template("levels")
    levelsInApplication = reader.template("levels-application")
    entry = reader.template("entry")
    entryOfVideo = reader.template("entry-video")
    chatVideo = reader.template("chat-video")
    closing = reader.template("closing")
    owed = reader.template("owed")
    slip = reader.template("slip")
    var lessons: [NoticeLessons: Words] = [:]
    for way in NoticeLessons.allCases { lessons[way] = reader.template(way.rawValue) }
    self.lessons = lessons
  }

  func page(_ matter: NoticeMatter) -> Words {
    switch matter {
    case .transfer: moved
    case .prolongation: prolonged
    case .resumption: resumed
    case .always: always
    case .unchanged: unchanged
    case .suspension: suspended
    }
  }

  func chat(_ matter: NoticeMatter) -> Words {
    switch matter {
    case .transfer: chat
    case .prolongation: chatOfProlonged
    case .resumption: chatOfResumed
    case .always: chatOfAlways
    case .unchanged: chatOfUnchanged
    case .suspension: chatOfSuspended
    }
  }

  /// What is said of applications; `nil` where nobody hands any in.
  func application(_ matter: NoticeMatter) -> Words? {
    switch matter {
    case .transfer: application
    case .prolongation: applicationAgain
    case .resumption, .always, .unchanged, .suspension: nil
    }
  }

  func chatApplication(_ matter: NoticeMatter) -> Words? {
    switch matter {
    case .transfer: chatApplication
    case .prolongation: chatApplicationAgain
    case .resumption, .always, .unchanged, .suspension: nil
    }
  }

  func entry(byVideo: Bool) -> Words { byVideo ? entryOfVideo : entry }

  func lessons(_ way: NoticeLessons) -> Words? { lessons[way] }
}
