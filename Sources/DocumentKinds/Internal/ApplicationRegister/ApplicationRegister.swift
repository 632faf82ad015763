import Documents
import InstitutionModel
import SourceText

/// The blank list in which the applications of a period are registered.
///
/// Russian: «журнал регистрации заявлений» (п. 1.8). One for the institution: applications are addressed
/// to its director, so they have one row of numbers. Names are written by hand.
public enum ApplicationRegister: DocumentKind {
  public static let metadata = KindMetadata(
    id: "application-register",
    title: "Журнал регистрации заявлений",
    clauses: ["1.8"]
  )

  public static let placement = Placement(.internal, .period("sheets"), [.html, .docx, .pdf])

  /// Each period in which some family hands in an application.
  public static func subjects(in source: InternalSource) -> [DistancePeriod.ID] {
    source.institution.periodIDs
      .filter { !source.groupsWithApplications(in: $0).isEmpty }
  }

  /// The period's slug, a slash and the kind's name.
  public static func id(of period: DistancePeriod.ID, in source: InternalSource) -> DocumentID {
    let slug = source.published.catalogue.slug(of: period)
    return DocumentID(kind: metadata.id, subject: "\(slug)/\(metadata.id)")
  }

  /// A landscape page, to be printed once more when its rows are used up.
  public static func document(
    of period: DistancePeriod.ID,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    let days = PeriodWords(source.institution[period]).days
    return Document(
      id: id(of: period, in: source),
      title: "\(metadata.title): \(days)",
      bodies: [.page(blocks(of: period, in: source), orientation: .landscape)],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(period))
    )
  }

  /// Letterhead, what is registered, for which period, and the rows.
  private static func blocks(of period: DistancePeriod.ID, in source: InternalSource) -> [Block] {
    let value = source.institution[period]
    let order = PeriodWords.named(value.directive?.value)
    let size = RegisterSize(of: period, in: source)
    return [
      .letterhead(source.published.letterhead),
      .heading(level: 1, ["ЖУРНАЛ РЕГИСТРАЦИИ ЗАЯВЛЕНИЙ"]),
      .paragraph([subject], .subject),
      .paragraph([.text("\(PeriodWords(value).term) (")] + order + [")"], .centered),
      .paragraph(["Часть №\u{A0}", .blank(name: "Номер части", letters: 6)], .centered),
      .table(size.rows.table),
      .paragraph([.text("\(size.words) "), numbering], .note),
    ]
  }

  /// Rows are numbered anew in each part, so the part belongs to the number.
  private static let numbering: Inline =
    """
    Когда строки кончатся, распечатайте журнал ещё раз и начните следующую часть. Номер заявления\u{A0}– \
    номер части и\u{A0}номер строки через дробь: 1/1, 1/2, … 2/1.
    """

  /// What the applications are about, under the heading.
  private static let subject: Inline =
    "о\u{A0}переводе учащихся на\u{A0}дистанционное обучение (с\u{A0}применением ЭО и\u{A0}ДОТ)"
}
