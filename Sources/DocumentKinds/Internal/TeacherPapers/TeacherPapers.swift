import Documents
import InstitutionModel
import Russian
import SourceText

/// A teacher's page for the current period: the texts to copy into chats, and all files to take.
public enum TeacherPapers: DocumentKind {
  public typealias Source = InternalSource

  public static let metadata = KindMetadata(
    id: "teacher-papers",
    title: "Документы педагога",
    clauses: ["4.21(3)", "2.9.2"],
    fulfils: ["2.7.3"]
  )

  public static let placement = Placement(.internal, .folder("teachers"), [.html])

  /// The words of ``Notice``.
  public static func words(_ reader: inout TemplateReader) -> BorrowedWords<NoticeWords> {
    reader.words(of: Notice.self)
  }

  /// Each teacher with groups in the current period.
  public static func subjects(in source: InternalSource) -> [Teacher.ID] {
    source.teachersOfCurrentPeriod
  }

  public static func id(of teacher: Teacher.ID, in source: InternalSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution[teacher].slug)
  }

  public static func reads(_ teacher: Teacher.ID, in source: InternalSource) -> Reads {
    Bundle.reads(teacher, in: source)
  }

  public static func document(
    of teacher: Teacher.ID,
    in source: InternalSource,
    _ words: BorrowedWords<NoticeWords>
  ) -> Document {
    let title = "\(metadata.title): \(source.institution[teacher].name.value.typeset)"
    let period = source.published.currentPeriod
    let blocks = period.map {
      TeacherPapersPage(source: source, period: $0, teacher: teacher, words: words.words).blocks
    }
    return Document(
      id: id(of: teacher, in: source),
      title: title,
      bodies: [.page([.heading(level: 1, [.text(title)])] + (blocks ?? []))],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: period.map(DocumentBasis.period) ?? .regulation
      )
    )
  }

  public static func sources(of teacher: Teacher.ID, in source: InternalSource) -> [String] {
    Bundle.sources(of: teacher, in: source)
  }
}
