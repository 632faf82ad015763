import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// All groups of the institution with their days and times.
///
/// Russian: «расписание учреждения» (п. 4.16).
public enum InstitutionSchedule: DocumentKind {
  public static let metadata = KindMetadata(
    id: "schedule",
    title: "Расписание занятий",
    clauses: ["4.16"]
  )

  public static let placement = Placement(.site, .file("schedule/index"), [.html])

  /// Every group has a row; days have pages.
  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    Reads(everyProgram: true, weeks: true)
  }

  /// One page in landscape; dated by the last order that changed a timetable.
  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      bodies: [.page(blocks(in: source), orientation: .landscape)],
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

  /// Heading and period, then a table for each department.
  private static func blocks(in source: PublicSource) -> [Block] {
    let year = source.timetable.schoolYear
    let lead =
      "Очное расписание \(year.days.russianLong)".sentence
      + " Откройте группу: там занятия по датам.".typeset
    return [
      .heading(level: 1, [.text(metadata.title)]),
      .paragraph([.text(lead)] + wayToBoards(in: source) + wayToChanges(in: source), .lead),
    ] + PeriodBanner(source).blocks
      + source.programsByDepartment.flatMap { department, programs in
        table(department, programs, source)
      } + days(of: source) + boards(of: source) + source.section(of: source.eventsOfYear)
      + calendar(of: source)
  }

  /// From the top of a long page to its end.
  private static func wayToBoards(in source: PublicSource) -> [Inline] {
    let link = Inline.link(.anchor("boards"), ["сетка по\u{A0}дням и\u{A0}часам"])
    return source.boardFacts.isEmpty ? [] : [" Ниже\u{A0}– ", link, "."]
  }

  /// To what is otherwise on single days; nothing where all goes as the timetable says.
  private static func wayToChanges(in source: PublicSource) -> [Inline] {
    if source.institution.dayChanges.isEmpty { return [] }
    let page = ChangesPage.id(of: .whole, in: source)
    return [
      " Что изменилось: ", .link(.document(page), ["отмены, переносы и\u{A0}замены"]), ".",
    ]
  }

  /// The ways to the pages of days; nothing in a year that is over.
  private static func days(of source: PublicSource) -> [Block] {
    let facts = DayPage.facts(in: source)
    guard !facts.isEmpty else { return [] }
    return [.heading(level: 2, ["Занятия по\u{A0}дням"], anchor: "days"), .facts(facts)]
  }

  /// The ways to the grids: the whole at once nobody could read.
  private static func boards(of source: PublicSource) -> [Block] {
    let facts = source.boardFacts
    guard !facts.isEmpty else { return [] }
    return [
      .heading(level: 2, ["Сетка по\u{A0}дням и\u{A0}часам"], anchor: "boards"), .facts(facts),
    ]
  }

  /// Days off and moved days of all groups.
  private static func calendar(of source: PublicSource) -> [Block] {
    let groups = source.institution.groups.indices.map { Group.ID($0) }
    return YearCalendar(of: groups.flatMap(source.timetable.series), in: source.timetable).blocks
  }

  /// The groups of a department's programs; a program stands once, beside all of its groups.
  private static func table(
    _ department: Department?,
    _ programs: [Program.ID],
    _ source: PublicSource
  ) -> [Block] {
    let name = source.name(of: department)
    let rows = programs.flatMap { self.rows(of: $0, source) }
    let heads = ["Программа", "Группа", "Дни и время", "Кабинет", "Педагог"]
    return [
      source.heading(of: department, programs),
      .table(.lookup(heads, caption: "Группы: \(name)", rows: rows)),
    ]
  }

  /// A row for each group: days and times, room, teachers.
  private static func rows(of id: Program.ID, _ source: PublicSource) -> [TableRow] {
    let groups = source.institution.programs[id.index].groupIDs
    return groups.enumerated().map { index, id in
      let group = source.institution[id]
      let program = TableCell(
        text: [source.link(group.program, inTable: true)],
        role: .rowHeader,
        rowSpan: groups.count
      )
      let cells = [
        [source.link(id)], days(of: id, group, source),
        byTerm(id, source) { room(of: $0, source) },
        byTerm(id, source) { source.links(toTeachersOf: $0) },
      ]
      return TableRow(
        (index == 0 ? [program] : []) + cells.map { TableCell(text: $0) },
        foundBy: FinderEntry(id, in: source)
      )
    }
  }

  /// «вт 15:30–17:10, чт 15:30–17:10»; with the days on which it holds where it changes in the
  /// year.
  private static func days(of id: Group.ID, _ group: Group, _ source: PublicSource) -> [Inline] {
    let stretches = TimetableStretch.all(of: id, in: source, partedBy: .lessons)
    guard stretches.contains(where: { !$0.slots.isEmpty }), !group.isWhollyAtDistance else {
      return group.isWhollyAtDistance ? [.badge("дистанционно", .good)] : ["уточняется"]
    }
    let told = stretches.filter { !$0.slots.isEmpty || $0.group.hasLessonsTakenAway }
    let parts = told.map { stretch in
      let term = stretch.term(in: source.timetable.schoolYear.days).map { "\($0): " } ?? ""
      let lessons = stretch.slots.map { words(of: $0, group.program, source) }.joined(
        separator: ", "
      )
      return term + (lessons.isEmpty ? "занятий нет" : lessons)
    }
    return [.text(parts.joined(separator: "; "))]
  }

  /// What is true of the group all year; else each thing with its days.
  ///
  /// Russian: «по 14 декабря 2026 г.: 12; с 15 по 17 декабря 2026 г.: 99».
  private static func byTerm(
    _ id: Group.ID,
    _ source: PublicSource,
    _ words: (Group) -> [Inline]
  ) -> [Inline] {
    var parts: [(stretch: TimetableStretch, words: [Inline])] = []
    for stretch in TimetableStretch.all(of: id, in: source) {
      let words = words(stretch.group)
      if let last = parts.last, last.words == words,
        let days = last.stretch.days.followed(by: stretch.days)
      {
        parts[parts.count - 1].stretch.days = days
        parts[parts.count - 1].stretch.goesOn = stretch.goesOn
      } else {
        parts.append((stretch, words))
      }
    }
    return parts.enumerated().flatMap { index, part in
      let term = part.stretch.term(in: source.timetable.schoolYear.days)
      return (term.map { [.text("\(index == 0 ? "" : "; ")\($0): ")] } ?? []) + part.words
    }
  }

  /// «вт 15:30–17:10 (подгруппа 1)».
  private static func words(
    of slot: WeeklySlot,
    _ program: Program.ID,
    _ source: PublicSource
  ) -> String {
    let time =
      "\(slot.at.weekday.russianShort)\u{A0}\(slot.span?.figures ?? slot.at.time.figures)"
    let traits = LessonWords(source: source, program: program)(slot.traits)
    return time + (traits.map { " (\($0))" } ?? "")
  }

  /// «12», «школа № 5, 3».
  private static func room(of group: Group, _ source: PublicSource) -> [Inline] {
    let isMain = group.site?.index == 0
    let site = isMain ? nil : source.institution.siteName(of: group.site)
    let parts = [site, group.room.value?.besideRoomWord].compactMap { $0 }
    return parts.isEmpty ? [] : [.text(parts.joined(separator: ", "))]
  }
}
