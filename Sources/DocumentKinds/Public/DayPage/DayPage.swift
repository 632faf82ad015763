import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// A day with all its lessons, by hour and room.
///
/// Russian: «страница дня» (п. 4.16).
public enum DayPage: DocumentKind {
  public static let metadata = KindMetadata(
    id: "day",
    title: "Занятия по дням",
    clauses: ["4.16"]
  )

  public static let placement = Placement(.site, .folder("schedule/days"), [.html])

  /// The days of three weeks; which, the week of the build decides, and no page tells it.
  public static func subjects(in source: PublicSource) -> [CalendarDate] { source.shownDays }

  /// `2026-11-24`.
  public static func id(of day: CalendarDate, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: day.isoFigures)
  }

  /// The programs of the day and of its events, and which days have a page: its neighbours are linked to.
  public static func reads(_ subject: CalendarDate, in source: PublicSource) -> Reads {
    let groups = Set(DayPageParts.shown(on: subject, in: source).map(\.series.group))
    var reads = source.reads(of: groups.sorted())
    let events = DayEvents(source.eventsOfYear, on: subject, in: source.institution)
    reads.programs.formUnion(events.namedPrograms)
    (reads.events, reads.weeks) = (true, true)
    return reads
  }

  /// One page; dated by the last order that changed a timetable.
  public static func document(
    of day: CalendarDate,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    let page = DayPageParts(day, in: source)
    return Document(
      id: id(of: day, in: source),
      title: page.words.title,
      bodies: [.page(page.blocks)],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: .timetable(source.timetableChanges),
        told: source.dayTold(of: source.occurrences(on: day))
      )
    )
  }

  /// The files of all programs.
  public static func sources(of day: CalendarDate, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.groups.map(\.place))
  }

  /// The ways to the days, week by week; nothing where no day has a page.
  static func facts(in source: PublicSource) -> [Fact] {
    let weeks = Dictionary(grouping: source.shownDays, by: \.monday).sorted { $0.key < $1.key }
    return weeks.map { monday, days in
      let week = DateRange(monday, monday + 6) ?? DateRange(monday)
      return Fact("Неделя \(week.russianShort)", .list(days.map { link($0, in: source) }))
    }
  }

  /// «вт, 24 ноября», leading to the day.
  static func link(_ day: CalendarDate, in source: PublicSource) -> Inline {
    .link(.document(id(of: day, in: source)), [.text(day.russianShortWeekdayAndDay)])
  }
}
