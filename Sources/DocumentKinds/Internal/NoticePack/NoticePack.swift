import Documents
import InstitutionModel
import SourceText

/// All notices of a department about the current period, to be printed in one go.
public enum NoticePack: DocumentKind {
  public typealias Source = InternalSource

  public static let metadata = KindMetadata(
    id: "notice-pack",
    title: "Уведомления подразделения",
    clauses: ["4.21(3)"]
  )

  public static let placement = Placement(.internal, .folder("packs"), [.pdf])

  /// The words of ``Notice``.
  public static func words(_ reader: inout TemplateReader) -> BorrowedWords<NoticeWords> {
    reader.words(of: Notice.self)
  }

  /// Each department with groups in the current period; `nil` for the groups of none.
  public static func subjects(in source: InternalSource) -> [Department.ID?] {
    guard let period = source.published.currentPeriod else { return [] }
    return source.byDepartment(source.institution[period].coverage.groups).map(\.department)
  }

  public static func id(of subject: Department.ID?, in source: InternalSource) -> DocumentID {
    let slug = subject.map { source.institution[$0].slug } ?? "others"
    return DocumentID(kind: metadata.id, subject: slug)
  }

  public static func reads(_ subject: Department.ID?, in source: InternalSource) -> Reads {
    source.published.reads(of: groups(of: subject, in: source))
  }

  public static func document(
    of subject: Department.ID?,
    in source: InternalSource,
    _ words: BorrowedWords<NoticeWords>
  ) -> Document {
    let period = source.published.currentPeriod
    let notices = period.map { period in
      groups(of: subject, in: source).map { group in
        Notice.document(of: NoticeSubject(period: period, group: group), in: source, words.words)
      }
    }
    let name = subject.map { source.institution[$0].name.value } ?? "без подразделения"
    return Document(
      id: id(of: subject, in: source),
      title: "Уведомления: \(name)",
      isCompact: true,
      bodies: [.pack(notices ?? [])],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: period.map(DocumentBasis.period) ?? .regulation
      )
    )
  }

  public static func sources(of subject: Department.ID?, in source: InternalSource) -> [String] {
    source.paths(of: groups(of: subject, in: source), in: source.published.currentPeriod)
  }

  private static func groups(of subject: Department.ID?, in source: InternalSource) -> [Group.ID] {
    guard let period = source.published.currentPeriod else { return [] }
    return source.roster.groups(of: subject)
      .filter(source.institution[period].coverage.contains)
  }
}
