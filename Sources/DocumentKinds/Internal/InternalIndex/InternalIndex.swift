import Documents
import InstitutionModel
import Regulation
import Schema

/// The page from which staff take everything that is made for the current period.
public enum InternalIndex: DocumentKind {
  public static let metadata = KindMetadata(
    id: "internal-index",
    title: "Документы для сотрудников",
    clauses: ["4.20", "4.21(3)"]
  )

  public static let placement = Placement(.internal, .file("index"), [.html], turn: .afterArchives)

  /// The words of ``StaffMessage``, which the page shows to be copied.
  public static func words(_ reader: inout TemplateReader) -> LazyWords<StaffMessageWords> {
    reader.words(of: StaffMessage.self)
  }

  /// What is missing follows from everything.
  public static func reads(_ subject: InstitutionSubject, in source: InternalSource) -> Reads {
    Reads(marks: true, everyProgram: true, findings: true, weeks: true)
  }

  /// The list of the current period, or words that there is none; made after all archives, whose
  /// sizes it tells.
  public static func document(
    of subject: InstitutionSubject,
    in source: InternalSource,
    _ words: LazyWords<StaffMessageWords>
  ) -> Document {
    let period = source.published.currentPeriod
    return Document(
      id: id(of: subject, in: source),
      title: "\(metadata.title): \(source.institution.identity.name.text)",
      namesInstitution: true,
      bodies: [.page(blocks(in: source, words))],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: period.map(DocumentBasis.period) ?? .regulation
      )
    )
  }

  /// Links for heads, what is to be done, then other periods.
  private static func blocks(in source: InternalSource, _ words: LazyWords<StaffMessageWords>)
    -> [Block]
  {
    let period = source.published.currentPeriod
    let name = source.institution.identity.name.text
    return [
      .heading(level: 1, [.text(metadata.title)]), .paragraph([.text(name)], .lead),
      report(in: source),
    ]
      + owed(in: source)
      + changes(in: source)
      + (period.map { announced(beside: $0, in: source) + source.evening(of: $0, words) }
        ?? noPeriod)
      + PostsSection(source: source).blocks + watch(in: source) + others(in: source)
  }

  /// The files that do not depend on a program.
  public static func sources(
    of subject: InstitutionSubject,
    in source: InternalSource
  ) -> [String] {
    source.paths(of: [], in: source.published.currentPeriod)
  }

  /// Another period that there is work for has a list of its own, which must not be overlooked.
  private static func announced(
    beside period: DistancePeriod.ID,
    in source: InternalSource
  ) -> [Block] {
    let others = source.openPeriods.filter { $0 != period }
    guard !others.isEmpty else { return [] }
    let links = others.map { other -> Inline in
      let days = PeriodWords(source.institution[other]).days
      return .link(.document(PeriodIndex.id(of: other, in: source)), [.text(days)])
    }
    return [
      .callout(
        .attention,
        [
          .paragraph(
            [.strong(["Объявлено ещё: "])] + .list(links) + [" – что сделать к\u{A0}этому сроку."]
          )
        ]
      )
    ]
  }

  /// The report of the institution, then those of its departments.
  private static func report(in source: InternalSource) -> Block {
    let departments = DepartmentReport.links(in: source)
    return .paragraph(
      ["Для руководителей: ", RegulationReport.link]
        + (departments.isEmpty ? [] : ["; по\u{A0}подразделениям: "] + .list(departments))
    )
  }

  /// What groups are still to be given; nothing where nothing is lost.
  private static func owed(in source: InternalSource) -> [Block] {
    OwedByDepartment(source: source).words.map {
      [.paragraph(["Часы, которые выпали и\u{A0}ещё не\u{A0}даны,\u{A0}– "] + $0 + ["."])]
    } ?? []
  }

  /// Stands in place of the list.
  private static let noPeriod: [Block] = [
    .callout(
      .neutral,
      [.paragraph(["Дистанционных периодов нет: занятия идут по очному расписанию."])]
    )
  ]

  /// To the texts about changed lessons; nothing where no lesson is changed.
  private static func changes(in source: InternalSource) -> [Block] {
    guard let subject = ChangeNotices.subjects(in: source).first else { return [] }
    let link = Inline.link(
      .document(ChangeNotices.id(of: subject, in: source)),
      [.text(ChangeNotices.metadata.title)]
    )
    return [.paragraph(["Расписание на\u{A0}отдельные дни изменено: ", link, "."])]
  }

  /// The lists of who comes, for whoever sits at the door.
  private static func watch(in source: InternalSource) -> [Block] {
    let facts = WatchList.facts(in: source)
    guard !facts.isEmpty else { return [] }
    return [
      .heading(level: 2, ["Для\u{A0}вахты: кто приходит"], anchor: "watch"), .facts(facts),
    ]
  }

  /// The pages of the other periods.
  private static func others(in source: InternalSource) -> [Block] {
    let periods = PeriodIndex.subjects(in: source)
    guard !periods.isEmpty else { return [] }
    let links = periods.map { period -> Inline in
      let value = source.institution[period]
      let words = "\(PeriodWords(value).days): \(value.ground.printed)"
      return .link(.document(PeriodIndex.id(of: period, in: source)), [.text(words)])
    }
    return [
      .heading(level: 2, ["Другие периоды"]),
      .list(List(.bullet, links.map { [.paragraph([$0])] })),
    ]
  }
}
