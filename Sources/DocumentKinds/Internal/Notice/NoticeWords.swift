import Documents
import InstitutionModel

/// The words of notices and of what is sent to the chat; those that no notice has are `nil`.
public struct NoticeWords: Sendable {
  typealias Words = Template<ValueOrClause<NoticePlaceholder>, NoticeDirective>

  /// A text of a notice that stands in several kinds of it, by the end of its template's name.
  enum Part: String, CaseIterable {
    /// How to ask for the transfer, clause 1.8.
    case application
    /// That those who have asked need not ask again after a prolongation.
    case applicationAgain = "application-again"
    /// What a family has to know, in boxes.
    case boxes
    /// The same while there are no lessons.
    case boxesOfSuspended = "boxes-suspended"
    /// How to ask for the transfer, in a message.
    case chatApplication = "chat-application"
    /// That nobody need ask again, in a message.
    case chatApplicationAgain = "chat-again"
    /// The link into the group's chat, in a message.
    case chatInvitation = "chat-invitation"
    /// How to come to video lessons, in a message.
    case chatVideo = "chat-video"
    /// What all notices end with.
    case closing
    /// How families come to lessons without a call.
    case entry
    /// How families come to lessons with a call.
    case entryOfVideo = "entry-video"
    /// The choice of clause 4.7 where no application is handed in.
    case levels
    /// The same where it is made in the application.
    case levelsInApplication = "levels-application"
    /// What a suspended group is owed, clause 4.9.
    case owed
    /// The slip to tear off.
    case slip
  }

  /// The page of each thing that a notice may tell.
  private let pages: [NoticeMatter: Words]
  /// The message of each.
  private let chats: [NoticeMatter: Words]
  /// How lessons go in each way.
  private let lessons: [NoticeLessons: Words]
  /// Texts that stand in others.
  private let parts: [Part: Words]

  /// Reads every template of the kind; what is wrong with one is told at its own line.
  init(_ reader: inout TemplateReader) {
    pages = reader.templates(\.variant)
    chats = reader.templates { (["chat"] + [$0.variant].compactMap(\.self)).joined(separator: "-") }
    lessons = reader.templates(\.rawValue)
    parts = reader.templates(\.rawValue)
  }

  /// The page; `nil` only where a template is missing, which is told.
  func page(_ matter: NoticeMatter) -> Words? { pages[matter] }

  /// The message; `nil` as for a page.
  func chat(_ matter: NoticeMatter) -> Words? { chats[matter] }

  func lessons(_ way: NoticeLessons) -> Words? { lessons[way] }

  /// A text that stands in others.
  subscript(part: Part) -> Words? { parts[part] }

  /// What is said of applications; `nil` where nobody hands any in.
  func application(_ matter: NoticeMatter) -> Words? {
    switch matter {
    case .transfer: self[.application]
    case .prolongation: self[.applicationAgain]
    case .resumption, .always, .unchanged, .suspension: nil
    }
  }

  /// What a message says of applications; `nil` where nobody hands any in.
  func chatApplication(_ matter: NoticeMatter) -> Words? {
    switch matter {
    case .transfer: self[.chatApplication]
    case .prolongation: self[.chatApplicationAgain]
    case .resumption, .always, .unchanged, .suspension: nil
    }
  }
}

extension NoticeMatter {
  /// The end of the name of its template; `nil` for the template that has none.
  fileprivate var variant: String? {
    switch self {
    case .transfer: nil
    case .prolongation: "prolongation"
    case .resumption: "end"
    case .always: "always"
    case .unchanged: "always-end"
    case .suspension: "suspended"
    }
  }
}

extension TemplateReader {
  /// A template for each of the names.
  fileprivate mutating func templates<Name: CaseIterable & Hashable, Value, Directive>(
    _ variant: (Name) -> String?
  ) -> [Name: Template<Value, Directive>] {
    Name.allCases.reduce(into: [:]) { $0[$1] = template(variant($1)) }
  }
}
