import Documents
import InstitutionModel

/// How people talk in chats, with the nine bans in our own words.
///
/// Russian: «порядок работы чатов» (п. 2.9).
public enum ChatRules: DocumentKind {
  public static let metadata = KindMetadata(
    id: "chat-rules",
    title: "Правила общения в чатах",
    clauses: ["2.9", "2.9.1", "2.9.2", "2.9.3"]
  )

  public static func subjects(in source: PublicSource) -> [InstitutionSubject] { [.whole] }

  public static func id(of subject: InstitutionSubject, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id)
  }

  public static func document(of subject: InstitutionSubject, in source: PublicSource) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      blocks: source.templates.chatRules.blocks { SheetValues(source)($0) },
      imprint: source.institution.imprint(metadata.clauses)
    )
  }

  /// The words are a template; no definition file is behind them alone.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    []
  }
}
