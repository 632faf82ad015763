import Documents

/// How people talk in chats, with the nine bans in our own words.
///
/// Russian: «порядок работы чатов» (п. 2.9).
public enum ChatRules: DocumentKind {
  public typealias Source = PublicSource
  public typealias Subject = InstitutionSubject
  public typealias Words = SheetWords

  public static let metadata = KindMetadata(
    id: "chat-rules",
    title: "Правила общения в чатах",
    clauses: ["2.9", "2.9.1", "2.9.2", "2.9.3"]
  )

  public static let placement = Placement(.site, .file("rules/chat"), [.html])
}
