import Documents

/// How people talk in chats, with the nine bans in our own words.
///
/// Russian: «порядок работы чатов» (п. 2.9).
public enum ChatRules: DocumentKind {
  public static let metadata = KindMetadata(
    id: "chat-rules",
    title: "Правила общения в чатах",
    clauses: ["2.9", "2.9.1", "2.9.2", "2.9.3"]
  )

  public static func document(of subject: InstitutionSubject, in source: PublicSource) -> Document {
    SheetValues(source).document(metadata, source.templates.chatRules)
  }

  /// The words are a template; no definition file is behind them alone.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    []
  }
}
