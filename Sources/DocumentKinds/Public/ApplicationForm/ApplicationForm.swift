import Documents
import InstitutionModel
import Regulation

/// The application for everybody to print: program, group and term are written by hand.
///
/// Russian: «бланк заявления» (п. 1.8).
public enum ApplicationForm: DocumentKind {
  public static let metadata = KindMetadata(
    id: "application-form",
    title: "Бланк заявления о переводе на дистанционное обучение",
    clauses: ["1.8", "4.7"]
  )

  public static let placement = Placement(.site, .file("forms/application"), [.html, .docx, .pdf])

  public static func words(_ reader: inout TemplateReader) -> ApplicationWords {
    reader.template()
  }

  /// None where no ground of a period asks for applications.
  public static func subjects(in source: PublicSource) -> [InstitutionSubject] {
    let isNeeded = source.institution.regulation.grounds.values.contains { $0.needsApplications }
    return isNeeded ? [.whole] : []
  }

  /// Nothing of programs and groups.
  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    .frame
  }

  /// The sheet with lines in place of group and term, on one page.
  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: ApplicationWords
  ) -> Document {
    let sheet = ApplicationSheet(institution: source.institution, transfer: nil)
    return Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      fit: .onePage,
      bodies: [.pages([sheet.section(words)])],
      imprint: source.institution.imprint(metadata.clauses)
    )
  }

  /// The words are a template; no definition file is behind them alone.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    []
  }
}
