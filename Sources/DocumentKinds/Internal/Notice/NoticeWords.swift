import Documents
import InstitutionModel

/// The words of notices and of what is sent to the chat; those that no notice has are `nil`.
public struct NoticeWords: Sendable {
  typealias Words = Template<ValueOrClause<NoticePlaceholder>, NoticeDirective>

  /// A text of a notice that stands in several kinds of it, by the end of its template's name.
  enum Part: String, CaseIterable {
    case application
    case applicationAgain = "application-again"
    case boxes
    case boxesOfSuspended = "boxes-suspended"
    case chatApplication = "chat-application"
    case chatApplicationAgain = "chat-again"
    case chatInvitation = "chat-invitation"
    case chatVideo = "chat-video"
    case closing
    case entry
    case entryOfVideo = "entry-video"
    case levels
    case levelsInApplication = "levels-application"
    case owed
    case slip
  }

  private let pages: [NoticeMatter: Words]
  private let chats: [NoticeMatter: Words]
  private let lessons: [NoticeLessons: Words]
  private let parts: [Part: Words]

  init(_ reader: inout TemplateReader) {
    pages = reader.templates(\.variant)
    chats = reader.templates { (["chat"] + [$0.variant].compactMap(\.self)).joined(separator: "-") }
    lessons = reader.templates(\.rawValue)
    parts = reader.templates(\.rawValue)
  }

  func page(_ matter: NoticeMatter) -> Words? { pages[matter] }

  func chat(_ matter: NoticeMatter) -> Words? { chats[matter] }

  func lessons(_ way: NoticeLessons) -> Words? { lessons[way] }

  subscript(part: Part) -> Words? { parts[part] }

  /// What is said of applications; `nil` where nobody hands any in.
  func application(_ matter: NoticeMatter) -> Words? {
    switch matter {
    case .transfer: self[.application]
    case .prolongation: self[.applicationAgain]
    case .resumption, .always, .unchanged, .suspension: nil
    }
  }

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
