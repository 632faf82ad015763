import Documents
import InstitutionModel

/// The page from which staff take everything that is made for a period.
public enum InternalIndex: DocumentKind {
  public typealias Source = InternalSource

  public static let metadata = KindMetadata(
    id: "internal-index",
    title: "Документы для сотрудников",
    clauses: ["4.20", "4.21(3)"]
  )

  /// A page for each period; one without a period where there is none at all.
  public static func subjects(in source: InternalSource) -> [DistancePeriod.ID?] {
    let periods = source.institution.periods.indices.map { DistancePeriod.ID($0) }
    return periods.isEmpty ? [nil] : periods
  }

  /// The period's slug; empty for the page without a period.
  public static func id(of subject: DistancePeriod.ID?, in source: InternalSource) -> DocumentID {
    DocumentID(
      kind: metadata.id,
      subject: subject.map { source.published.catalogue.slug(of: $0) } ?? ""
    )
  }

  public static func document(of subject: DistancePeriod.ID?, in source: InternalSource)
    -> Document
  {
    let identity = source.institution.identity
    return Document(
      id: id(of: subject, in: source),
      title: "\(metadata.title): \(identity.name)",
      blocks: [
        .heading(level: 1, [.text(metadata.title)]),
        .paragraph([.text(identity.name)], .lead),
      ] + (subject.map { IndexOfPeriod(source: source, period: $0).blocks } ?? noPeriods),
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: subject.map(DocumentBasis.period) ?? .regulation
      )
    )
  }

  public static func sources(of subject: DistancePeriod.ID?, in source: InternalSource)
    -> [String]
  {
    source.paths(of: subject.map { source.institution[$0].coverage.groups } ?? [], in: subject)
  }

  private static let noPeriods: [Block] = [
    .callout(
      .neutral,
      [.paragraph(["Дистанционных периодов нет: занятия идут по очному расписанию."])]
    )
  ]
}
