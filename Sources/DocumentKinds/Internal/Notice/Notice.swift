import Documents
import InstitutionModel
import SourceText

/// The letter that tells the parents of a group how it learns in a distance period.
///
/// Russian: «уведомление родителей (законных представителей)» (п. 4.21(3)).
public enum Notice: DocumentKind {
  public typealias Source = InternalSource

  public static let metadata = KindMetadata(
    id: "notice",
    title: "Уведомление родителям",
    clauses: ["4.21(3)", "1.7", "4.7", "4.8", "4.22", "5.3", "5.4"],
    fulfils: [
      "1.8", "1.9", "1.12", "1.13", "2.2", "2.7.3", "2.8.1", "4.4", "4.5", "4.10", "4.21(2)",
      "4.21(4)",
    ]
  )

  public static let placement = Placement(.internal, .period("notices"), [.html])

  public static func words(_ reader: inout TemplateReader) -> NoticeWords { NoticeWords(&reader) }

  /// Each group that a period covers, period by period.
  public static func subjects(in source: InternalSource) -> [NoticeSubject] {
    source.institution.periods.indices.map { DistancePeriod.ID($0) }.flatMap { period in
      source.institution[period].coverage.groups.map { NoticeSubject(period: period, group: $0) }
    }
  }

  /// The period's slug, a slash and the group's slug.
  public static func id(of subject: NoticeSubject, in source: InternalSource) -> DocumentID {
    let group = source.institution[subject.group].slug
    return DocumentID(
      kind: metadata.id,
      subject: "\(source.published.catalogue.slug(of: subject.period))/\(group)"
    )
  }

  public static func reads(_ subject: NoticeSubject, in source: InternalSource) -> Reads {
    source.published.reads(of: [subject.group])
  }

  public static func document(
    of subject: NoticeSubject,
    in source: InternalSource,
    _ words: NoticeWords
  ) -> Document {
    let context = NoticeContext(subject, in: source)
    return Document(
      id: id(of: subject, in: source),
      title: title(context),
      bodies: [.pages(sections(context, words).map(\.signedTogether))],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(subject.period))
    )
  }

  public static func sources(of subject: NoticeSubject, in source: InternalSource) -> [String] {
    source.paths(of: [subject.group], in: subject.period)
  }

  private static func title(_ context: NoticeContext) -> String {
    let program = context.program.quotedTitle
    return "Уведомление: \(program), \(context.group.label), \(context.terms.days)"
  }

  private static func sections(_ context: NoticeContext, _ words: NoticeWords) -> [Section] {
    words.template(for: context.distance).sections(
      .portrait,
      beginningAt: { $0 == .acknowledgement ? .portrait : nil },
      placeholder: NoticeValues(context: context).callAsFunction,
      directive: NoticeSections(context: context).callAsFunction
    )
  }
}
