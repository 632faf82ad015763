import Documents
import InstitutionModel

/// The form in which teachers and heads watch how programs are taught at a distance.
///
/// Russian: «Приложение 1» (п. 4.20). One table a department, for the institution, a department
/// or a teacher, as a page to print and as sheets to fill in.
public enum AppendixOne: DocumentKind {
  public typealias Source = InternalSource

  public static let metadata = KindMetadata(
    id: "appendix-1",
    title: "Приложение 1",
    clauses: ["4.20", "4.21(4)", "4.22"],
    fulfils: ["1.12", "1.13", "1.14", "Прил. 1"]
  )

  public static let placement = Placement(
    .internal,
    .period("appendix-1"),
    [.html, .docx, .pdf, .xlsx, .csv]
  )

  /// Period by period: the institution, its departments, its teachers, each that has groups in it.
  public static func subjects(in source: InternalSource) -> [AppendixOneSubject] {
    source.institution.periodIDs.flatMap { period in
      source.scopes(of: period).map { AppendixOneSubject(period: period, scope: $0) }
    }
  }

  /// The period's slug, a slash, and whom the table is for: `2026-11-23/teacher-ivanova-a-a`.
  public static func id(of subject: AppendixOneSubject, in source: InternalSource) -> DocumentID {
    let period = source.published.catalogue.slug(of: subject.period)
    let scope =
      switch subject.scope {
      case .institution: "institution"
      case .department(let id): "department-\(source.institution[id].slug)"
      case .teacher(let id): "teacher-\(source.institution[id].slug)"
      }
    return DocumentID(kind: metadata.id, subject: "\(period)/\(scope)")
  }

  public static func reads(_ subject: AppendixOneSubject, in source: InternalSource) -> Reads {
    source.published.reads(of: source.candidates(for: subject)).withMarks.withNumbers
  }

  public static func document(
    of subject: AppendixOneSubject,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    let entries = AppendixOneEntries(source: source, period: subject.period)
    let frame = AppendixOneFrame(source: source, subject: subject)
    let forms = entries.forms(of: source.groups(of: subject))
    return Document(
      id: id(of: subject, in: source),
      title: frame.title,
      namesInstitution: subject.scope == .institution,
      bodies: [
        .page(frame.blocks(of: forms), orientation: .landscape),
        .workbook(frame.workbook(of: forms)),
      ],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(subject.period))
    )
  }

  public static func sources(
    of subject: AppendixOneSubject,
    in source: InternalSource
  ) -> [String] {
    source.paths(of: source.groups(of: subject), in: subject.period)
  }
}
