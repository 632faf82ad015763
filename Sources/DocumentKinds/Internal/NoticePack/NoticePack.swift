import Documents
import InstitutionModel
import Schema

/// All notices of a department about a period, to be printed in one go.
public enum NoticePack: DocumentKind {
  public static let metadata = KindMetadata(
    id: "notice-pack",
    title: "Уведомления подразделения",
    clauses: ["4.21(3)"]
  )

  public static let placement = Placement(.internal, .period("packs"), [.pdf])

  /// The words of ``Notice``.
  public static func words(_ reader: inout TemplateReader) -> LazyWords<NoticeWords> {
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
    source.roster.byDepartment(source.institution[period].coverage.groups)
      .map { DepartmentSubject(period: period, department: $0.department) }
  }

  /// The notices group by group; each begins a sheet and is fitted to a page by itself.
  public static func document(
    of subject: DepartmentSubject,
    in source: InternalSource,
    _ words: LazyWords<NoticeWords>
  ) -> Document {
    let notices = subject.groups(in: source).map { group in
      let notice = GroupSubject(period: subject.period, group: group)
      return Notice.document(of: notice, in: source, words.words)
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
}
