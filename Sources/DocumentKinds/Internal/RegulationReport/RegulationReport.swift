import Documents
import InstitutionModel
import Schema
import SourceText

/// What was checked, clause by clause, and how the institution keeps its regulation.
///
/// Russian: «отчёт об исполнении Положения» (п. 4.19). Hours and working time stand on the pages of
/// departments.
public enum RegulationReport: DocumentKind {
  /// What may be reworded without touching code.
  public typealias Words = Template<ValueOrClause<ReportValue>, ReportDirective>

  public static let metadata = KindMetadata(
    id: "regulation-report",
    title: "Отчёт об исполнении Положения",
    clauses: ["4.19"],
    fulfils: ["4.2", "4.10"]
  )

  public static let placement = Placement(.internal, .file("report/regulation"), [.html])

  public static func words(_ reader: inout TemplateReader) -> Words { reader.template() }

  /// Everything: what was found anywhere is told.
  public static func reads(_ subject: InstitutionSubject, in source: InternalSource) -> Reads {
    .everything
  }

  /// Pages in landscape, without a date, as the build's day is no date of a document.
  public static func document(
    of subject: InstitutionSubject,
    in source: InternalSource,
    _ words: Words
  ) -> Document {
    let context = ReportContext(source)
    var imprint = source.institution.imprint(metadata.clauses)
    // The report speaks of the day of the build, on which nothing is dated: it is written by hand.
    imprint.date = nil
    return Document(
      id: id(of: subject, in: source),
      title: "\(metadata.title): \(source.institution.identity.name.text)",
      namesInstitution: true,
      bodies: [.pages(sections(context, words).map(\.signedTogether))],
      imprint: imprint
    )
  }

  /// One section in landscape.
  private static func sections(_ context: ReportContext, _ words: Words) -> [Section] {
    words.sections(
      .landscape,
      beginningAt: { _ in nil },
      placeholder: ReportValues(context: context).callAsFunction,
      directive: ReportSections(context: context).callAsFunction
    )
  }

  /// The files of departments, programs, teachers and periods, and of the regulation's edition.
  public static func sources(
    of subject: InstitutionSubject,
    in source: InternalSource
  ) -> [String] {
    let institution = source.published.institution
    let places: [[SourceRange?]] = [
      institution.programs.map(\.title.range), institution.teachers.map(\.name.range),
      institution.periods.map(\.first.range), institution.departments.map(\.name.range),
      [institution.edition.directive.range],
    ]
    return source.published.paths(of: places.flatMap(\.self))
  }
}

extension RegulationReport {
  /// The title, leading to the page.
  static let link = Inline.link(.document(DocumentID(kind: metadata.id)), [.text(metadata.title)])
}
