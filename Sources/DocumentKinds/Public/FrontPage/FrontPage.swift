import Documents
import InstitutionModel
import Regulation
import Russian
import Schema

/// Where everybody begins: the period if there is one, then every program with its groups.
///
/// Russian: «главная страница» (п. 1.10).
public enum FrontPage: DocumentKind {
  public static let metadata = KindMetadata(
    id: "front-page",
    title: "Расписание и обучение с применением ЭО и ДОТ",
    clauses: ["1.10"],
    fulfils: ["1.7"]
  )

  public static let placement = Placement(.site, .file("index"), [.html])

  /// Every program is listed with its groups.
  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    .everyProgram
  }

  /// One page; dated by the last order that changed a timetable.
  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: source.institution.identity.name.text,
      namesInstitution: true,
      bodies: [.page(blocks(in: source))],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: .timetable(source.timetableChanges)
      )
    )
  }

  /// The files of all programs.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.groups.map(\.place))
  }

  /// Heading, period, main pages, then a card for each program, department by department.
  private static func blocks(in source: PublicSource) -> [Block] {
    let name = source.institution.identity.name.text.typeset
    let lead = "Найдите свою программу и откройте группу: в расписании её дни, время и задания."
    return [.heading(level: 1, [.text(name)]), .paragraph([.text(lead)], .lead)]
      + PeriodBanner(source).blocks + today(in: source) + contacts(in: source.institution)
      + [.cards(entries(in: source))]
      + source.section(of: source.eventsOfYear, most: shownEvents)
      + source.programsByDepartment.flatMap { department, programs in
        [
          source.heading(of: department, programs),
          .cards(programs.map { card(of: $0, source) }),
        ]
      } + WithheldPrograms(source).blocks
  }

  /// How many coming events a browser shows; the page of the timetable has all.
  private static let shownEvents = 4

  /// What is today, as the page in a browser finds out: no public page may tell the day of the build.
  private static func today(in source: PublicSource) -> [Block] {
    let list = InstitutionSchedule.id(of: .whole, in: source)
    let more = Inline.link(.document(list), ["Расписание всех групп"])
    return NextLesson(inAllOf: source, more: [more]).map { [.nextLesson($0)] } ?? []
  }

  /// Where the institution is and how to call it; nothing where neither is known.
  private static func contacts(in institution: Institution) -> [Block] {
    let (identity, names) = (institution.identity, institution.regulation.siteMarkup)
    let facts = [
      identity.address.value.map { Fact("Адрес", [.map(of: $0)], property: names.address) },
      identity.phone.value.map { Fact("Телефон", [.telephone($0)], property: names.phone) },
      identity.email.value.map { Fact("Электронная почта", [.mail($0)], property: names.email) },
    ].compactMap(\.self)
    return facts.isEmpty ? [] : [.facts(facts)]
  }

  /// The main pages.
  private static func entries(in source: PublicSource) -> [Card] {
    [
      (InstitutionSchedule.metadata, "Все группы: дни, время, кабинеты."),
      (ChangesPage.metadata, "Отмены, переносы, замены: что было и\u{A0}что стало."),
      (ProgramCatalogue.metadata, "Чему учат, с\u{A0}какого возраста, что изучается дистанционно."),
      (RulesIndex.metadata, "Чаты, памятки для\u{A0}семьи и\u{A0}педагога."),
    ].map { kind, words in
      Card(
        title: [.text(kind.title)],
        target: .document(DocumentID(kind: kind.id)),
        lines: [[.text(words)]]
      )
    }
  }

  /// A program with what a parent knows it by: teacher, age, groups.
  private static func card(of id: Program.ID, _ source: PublicSource) -> Card {
    let program = source.institution[id]
    let teachers = source.teachers(of: id).map { source.link($0) }
    let ages = program.ages.value.map { [Inline.text($0.printed)] }
    let groups = program.groupIDs.map { source.link($0) }
    let lines = [
      ages, teachers.isEmpty ? nil : .list(teachers), groups.isEmpty ? nil : .list(groups),
    ]
    return Card(
      title: [.text(program.fullTitle)],
      target: .document(ProgramPage.id(of: .program(id), in: source)),
      lines: lines.compactMap { $0 }
    )
  }
}
