import Documents
import InstitutionModel
import Russian
import Schema

/// A teacher's page for a period: the texts to copy into chats, and all files to take.
public enum TeacherPapers: DocumentKind {
  public static let metadata = KindMetadata(
    id: "teacher-papers",
    title: "Документы педагога",
    clauses: ["4.21(3)", "2.9.2"],
    fulfils: ["2.7.3"]
  )

  public static let placement = Placement(
    .internal,
    .period("teachers"),
    [.html],
    turn: .afterArchives
  )

  /// The words of ``Notice``.
  public static func words(_ reader: inout TemplateReader) -> LazyWords<NoticeWords> {
    reader.words(of: Notice.self)
  }

  /// Each teacher with groups in a period that there is work for.
  public static func subjects(in source: InternalSource) -> [TeacherSubject] {
    source.openTeachers
  }

  /// The programs of the teacher's groups, with all of which posts of this week are made.
  public static func reads(_ subject: TeacherSubject, in source: InternalSource) -> Reads {
    var reads = source.published.reads(of: subject.groups(in: source))
    (reads.marks, reads.events, reads.weeks) = (true, true, true)
    return reads
  }

  /// The page, made after the archives, whose sizes it tells.
  public static func document(
    of subject: TeacherSubject,
    in source: InternalSource,
    _ words: LazyWords<NoticeWords>
  ) -> Document {
    let title = "\(metadata.title): \(source.institution[subject.teacher].name.text.typeset)"
    let page = TeacherPapersPage(source: source, subject: subject, words: words.words)
    return Document(
      id: id(of: subject, in: source),
      title: title,
      bodies: [.page([.heading(level: 1, [.text(title)])] + page.blocks)],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(subject.period))
    )
  }
}
