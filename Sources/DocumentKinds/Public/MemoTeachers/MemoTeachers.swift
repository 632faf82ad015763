import Documents

/// What a teacher does in chats and in distance periods.
///
/// Russian: «памятка для педагога» (пп. 2.7, 4.21–4.23).
public enum MemoTeachers: DocumentKind {
  public static let metadata = KindMetadata(
    id: "memo-teachers",
    title: "Памятка для педагога",
    clauses: ["2.7", "4.21", "4.22", "4.23"]
  )

  public static let placement = Placement(.site, .file("rules/teachers"), [.html])

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
