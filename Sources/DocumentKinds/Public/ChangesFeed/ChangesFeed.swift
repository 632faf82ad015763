import Documents
import InstitutionModel
import Schema

/// The changes of days of all groups as news, for programs that look for them.
///
/// Russian: «лента изменений учреждения» (п. 2.7.4).
public enum ChangesFeed: DocumentKind {
  public static let metadata = KindMetadata(
    id: "changes-feed",
    title: "Лента изменений в\u{A0}расписании",
    clauses: []
  )

  public static let placement = Placement(.site, .file("changes/feed"), [.atom])

  /// None where nobody knows the zone of the institution, or where its pages stand.
  public static func subjects(in source: PublicSource) -> [InstitutionSubject] {
    source.hasFeeds ? [.whole] : []
  }

  /// What the page reads that tells the same.
  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    ChangesPage.reads(subject, in: source)
  }

  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    FeedFrame(source: source).document(
      id(of: subject, in: source),
      of: source.institution.identity.name.text,
      source.changedLessons,
      beside: ChangesPage.id(of: .whole, in: source),
      follows: source.timetableChanges
    )
  }

  /// The files of the changes.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    ChangesPage.sources(of: subject, in: source)
  }
}
