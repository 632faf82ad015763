import Documents
import InstitutionModel
import Schema
import SourceText

/// All notices of a department about a period, to be printed in one go.
public enum NoticePack: DocumentKind {
  public typealias Source = InternalSource

  public static let metadata = KindMetadata(
    id: "notice-pack",
    title: "Уведомления подразделения",
    clauses: ["4.21(3)"]
  )

  public static let placement = Placement(.internal, .period("packs"), [.pdf])

  /// The words of ``Notice``.
  public static func words(_ reader: inout TemplateReader) -> BorrowedWords<NoticeWords> {
    reader.words(of: Notice.self)
  }

  /// Each department with groups in a period that there is work for.
  public static func subjects(in source: InternalSource) -> [DepartmentSubject] {
    source.openPeriods.flatMap { subjects(of: $0, in: source) }
  }

  /// Each department with groups in the period.
  static func subjects(
    of period: DistancePeriod.ID,
    in source: InternalSource
  ) -> [DepartmentSubject] {
    source.byDepartment(source.institution[period].coverage.groups)
      .map { DepartmentSubject(period: period, department: $0.department) }
  }

  public static func id(of subject: DepartmentSubject, in source: InternalSource) -> DocumentID {
    let period = source.published.catalogue.slug(of: subject.period)
    let slug = subject.department.map { source.institution[$0].slug } ?? "others"
    return DocumentID(kind: metadata.id, subject: "\(period)/\(slug)")
  }

  public static func reads(_ subject: DepartmentSubject, in source: InternalSource) -> Reads {
    source.published.reads(of: groups(of: subject, in: source))
  }

  public static func document(
    of subject: DepartmentSubject,
    in source: InternalSource,
    _ words: BorrowedWords<NoticeWords>
  ) -> Document {
    let notices = groups(of: subject, in: source).map { group in
      Notice.document(
        of: NoticeSubject(period: subject.period, group: group),
        in: source,
        words.words
      )
    }
    let name = subject.department.map { source.institution[$0].name.text }
    return Document(
      id: id(of: subject, in: source),
      title: "Уведомления: \(name ?? "без подразделения")",
      fit: .onePageInFittingLetters,
      bodies: [.pack(notices)],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(subject.period))
    )
  }

  public static func sources(of subject: DepartmentSubject, in source: InternalSource) -> [String] {
    source.paths(of: groups(of: subject, in: source), in: subject.period)
  }

  private static func groups(
    of subject: DepartmentSubject,
    in source: InternalSource
  ) -> [Group.ID] {
    source.roster.groups(of: subject.department)
      .filter(source.institution[subject.period].coverage.contains)
  }
}
