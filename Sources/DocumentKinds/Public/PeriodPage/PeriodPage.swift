import Documents
import InstitutionModel
import SourceText

/// What a family has to know and to do in a distance period.
///
/// Russian: «страница периода для семей» (пп. 1.7, 1.8, 5.3, 5.4).
public enum PeriodPage: DocumentKind {
  public static let metadata = KindMetadata(
    id: "period",
    title: "Период обучения с применением ЭО и ДОТ",
    clauses: ["1.7", "1.8", "4.8", "4.9", "5.3", "5.4"]
  )

  public static let placement = Placement(.site, .folder("periods"), [.html])

  public static func words(_ reader: inout TemplateReader) -> PeriodPageWords {
    PeriodPageWords(&reader)
  }

  /// Every period, past ones too: their addresses are kept.
  public static func subjects(in source: PublicSource) -> [DistancePeriod.ID] {
    source.institution.periodIDs
  }

  /// The period's first day: `2026-11-23`.
  public static func id(of period: DistancePeriod.ID, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.catalogue.slug(of: period))
  }

  /// Every program: groups of any may be covered.
  public static func reads(_ subject: DistancePeriod.ID, in source: PublicSource) -> Reads {
    .everyProgram
  }

  /// The template with links to the other periods below.
  public static func document(
    of period: DistancePeriod.ID,
    in source: PublicSource,
    _ words: PeriodPageWords
  ) -> Document {
    let parts = PeriodPageParts(period, source, words)
    return Document(
      id: id(of: period, in: source),
      title: "Обучение с применением ЭО и ДОТ \(parts.phrases.term)",
      bodies: [.page(parts.blocks + otherPeriods(than: period, in: source))],
      imprint: source.institution.imprint(parts.clauses, follows: .period(period))
    )
  }

  /// The way to the pages of the other periods, which nothing else may lead to.
  private static func otherPeriods(
    than period: DistancePeriod.ID,
    in source: PublicSource
  ) -> [Block] {
    let others = subjects(in: source).filter { $0 != period }
    guard !others.isEmpty else { return [] }
    let items = others.map { id in
      [Block.paragraph([source.link(id, PublicPeriod(source.institution[id]).term)])]
    }
    return [
      .heading(level: 2, ["Другие периоды"], anchor: "other-periods"),
      .list(List(.bullet, items)),
    ]
  }

  /// The file of periods.
  public static func sources(of period: DistancePeriod.ID, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.periods[period.index].first.range)
  }
}
