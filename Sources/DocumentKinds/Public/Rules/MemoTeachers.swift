import Documents
import InstitutionModel

/// What a teacher does in chats and in distance periods.
///
/// Russian: «памятка для педагога» (пп. 2.7, 4.21–4.23).
public enum MemoTeachers: DocumentKind {
  public static let metadata = KindMetadata(
    id: "memo-teachers",
    title: "Памятка для педагога",
    clauses: ["2.7", "4.21", "4.22", "4.23"]
  )

  public static func subjects(in source: PublicSource) -> [InstitutionSubject] { [.whole] }

  public static func id(of subject: InstitutionSubject, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id)
  }

  public static func document(of subject: InstitutionSubject, in source: PublicSource) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      blocks: source.templates.memoTeachers.blocks { SheetValues(source)($0) },
      imprint: source.institution.imprint(metadata.clauses)
    )
  }

  /// The words are a template; no definition file is behind them alone.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    []
  }
}
