import Documents
import InstitutionModel

/// The form in which teachers and heads watch how programs are taught at a distance.
///
/// Russian: «Приложение 1» (п. 4.20). One table a department, for the institution, a department
/// or a teacher, as a page to print and as sheets to fill in.
public enum AppendixOne: DocumentKind {
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

  /// Besides its groups: their marks, and their numbers, which follow from all other groups.
  public static func reads(_ subject: AppendixOneSubject, in source: InternalSource) -> Reads {
    var reads = source.published.reads(of: subject.candidates(in: source))
    reads.marks = true
    reads.numbers = true
    return reads
  }

  /// A page for each department in landscape, and a workbook with a sheet for each.
  public static func document(
    of subject: AppendixOneSubject,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    let entries = AppendixOneEntries(source: source, period: subject.period)
    let frame = AppendixOneFrame(source: source, subject: subject)
    let forms = entries.forms(of: subject.groups(in: source))
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
}
