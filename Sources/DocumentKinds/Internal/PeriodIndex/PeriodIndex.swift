import Documents
import InstitutionModel
import Schema

/// The page from which staff take what is made for a period that is not the current one.
public enum PeriodIndex: DocumentKind {
  public static let metadata = KindMetadata(
    id: "period-index",
    title: "Документы периода",
    clauses: ["4.20", "4.21(3)"]
  )

  public static let placement = Placement(
    .internal,
    .folder("periods"),
    [.html],
    turn: .afterArchives
  )

  /// The words of ``StaffMessage``, which the page shows to be copied.
  public static func words(_ reader: inout TemplateReader) -> LazyWords<StaffMessageWords> {
    reader.words(of: StaffMessage.self)
  }

  /// All periods but the current one, which has the front page of the tree.
  public static func subjects(in source: InternalSource) -> [DistancePeriod.ID] {
    source.institution.periodIDs
      .filter { $0 != source.published.currentPeriod }
  }

  /// The page heads the folder of the period: `2026-11-23/index`.
  public static func id(of period: DistancePeriod.ID, in source: InternalSource) -> DocumentID {
    let slug = source.published.catalogue.slug(of: period)
    return DocumentID(kind: metadata.id, subject: "\(slug)/index")
  }

  /// As much as the front page: what is missing follows from everything.
  public static func reads(_ subject: DistancePeriod.ID, in source: InternalSource) -> Reads {
    InternalIndex.reads(.whole, in: source)
  }

  /// The list of the evening while there is work for the period, else its papers.
  public static func document(
    of period: DistancePeriod.ID,
    in source: InternalSource,
    _ words: LazyWords<StaffMessageWords>
  ) -> Document {
    let title = "\(metadata.title): \(PeriodWords(source.institution[period]).days)"
    return Document(
      id: id(of: period, in: source),
      title: title,
      bodies: [.page(blocks(of: period, under: title, in: source, words))],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(period))
    )
  }

  /// Heading, institution, list, and the way back to the current period.
  private static func blocks(
    of period: DistancePeriod.ID,
    under title: String,
    in source: InternalSource,
    _ words: LazyWords<StaffMessageWords>
  ) -> [Block] {
    [
      .heading(level: 1, [.text(title)]),
      .paragraph([.text(source.institution.identity.name.text)], .lead),
    ] + source.evening(of: period, words) + [back]
  }

  /// The link to the front page of the tree.
  private static let back = Block.paragraph([
    .link(.document(DocumentID(kind: InternalIndex.metadata.id)), ["Документы текущего периода"])
  ])
}
