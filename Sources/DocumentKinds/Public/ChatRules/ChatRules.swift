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

  public static let placement = Placement(.site, .file("rules/chat"), [.html])

  public static func words(_ reader: inout TemplateReader) -> SheetWords { reader.template() }

  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    .frame
  }

  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: SheetWords
  ) -> Document {
    SheetValues(source).document(metadata, words)
  }

  /// The words are a template; no definition file is behind them alone.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    []
  }
}
