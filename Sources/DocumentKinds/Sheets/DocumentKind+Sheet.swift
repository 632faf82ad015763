import Documents

/// What is the same for all kinds whose one document is a text in the words of their template: rules, a
/// memo.
extension DocumentKind
where Source == PublicSource, Subject == InstitutionSubject, Words == SheetWords {
  /// The kind's only template.
  public static func words(_ reader: inout TemplateReader) -> SheetWords { reader.template() }

  /// Nothing of programs and groups.
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
