import Documents

/// What a family needs, does and answers for.
///
/// Russian: «памятка для семьи» (пп. 1.8, 1.9, 2.8, 4.5, 4.6, 5.3, 5.4).
public enum MemoFamilies: DocumentKind {
  public static let metadata = KindMetadata(
    id: "memo-families",
    title: "Памятка для семьи",
    clauses: ["1.8", "1.9", "2.8", "4.5", "4.6", "4.7", "4.22", "5.3", "5.4"]
  )

  public static let placement = Placement(.site, .file("rules/families"), [.html])

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
