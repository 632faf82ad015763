import Documents
import InstitutionModel
import Schema

/// Everything that a teacher needs for a period, in one file for the telephone.
public enum Bundle: DocumentKind {
  public static let metadata = KindMetadata(
    id: "bundle",
    title: "Архив педагога",
    clauses: ["4.21(3)"],
    fulfils: ["4.20"]
  )

  public static let placement = Placement(
    .internal,
    .period("bundles"),
    [.zip],
    turn: .afterDocuments
  )

  /// Each teacher with groups in a period that there is work for.
  public static func subjects(in source: InternalSource) -> [TeacherSubject] {
    source.openTeachers
  }

  /// The papers of a teacher's groups in one period; files are taken when the others are finished.
  public static func document(
    of subject: TeacherSubject,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: "\(metadata.title): \(source.institution[subject.teacher].name.text)",
      bodies: [.archive(BundleEntries(source: source, subject: subject).all)],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(subject.period))
    )
  }
}
