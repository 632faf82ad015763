import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// Who comes to the building on a day, and who does not: for whoever sits at the door.
///
/// Russian: «список для вахты».
public enum WatchList: DocumentKind {
  public static let metadata = KindMetadata(
    id: "watch-list",
    title: "Список для вахты",
    clauses: ["4.16"]
  )

  public static let placement = Placement(
    .internal,
    .folder("sheets/watch"),
    [.html, .docx, .pdf]
  )

  /// Those of three weeks on which somebody may come.
  public static func subjects(in source: InternalSource) -> [CalendarDate] {
    let onSunday = source.institution.groups.contains { group in
      group.lessons.contains { $0.weekday == .sunday }
    }
    return source.published.shownDays.filter { day in
      source.timetable.isWorkingDay(day) && (onSunday || day.weekday != .sunday)
        || source.institution.events.contains { $0.hours != nil && $0.days.contains(day) }
    }
  }

  /// `2026-11-24`.
  public static func id(of day: CalendarDate, in source: InternalSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: day.isoFigures)
  }

  /// Of all programs as much as the list says.
  public static func reads(_ subject: CalendarDate, in source: InternalSource) -> Reads {
    Reads(shown: WatchDay(subject, in: source).digest)
  }

  /// A page where it can be one.
  public static func document(
    of day: CalendarDate,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    let name = source.institution.identity.name.text
    let page = WatchListPage(day: WatchDay(day, in: source), institution: name)
    return Document(
      id: id(of: day, in: source),
      title: "\(metadata.title): \(day.russianLong)",
      fit: page.fit,
      bodies: [.page(page.blocks)],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: .timetable(source.published.timetableChanges),
        told: source.published.dayTold(of: source.published.occurrences(on: day))
      )
    )
  }

  /// The files of all programs.
  public static func sources(of day: CalendarDate, in source: InternalSource) -> [String] {
    source.published.paths(of: source.institution.groups.map(\.place))
  }

  /// The ways to the lists, week by week; nothing where nothing is planned.
  static func facts(in source: InternalSource) -> [Fact] {
    let weeks = Dictionary(grouping: subjects(in: source), by: \.monday).sorted { $0.key < $1.key }
    return weeks.map { monday, days in
      let week = DateRange(monday, monday + 6) ?? DateRange(monday)
      let links = days.map { day in
        Inline.link(.document(id(of: day, in: source)), [.text(day.russianShortWeekdayAndDay)])
      }
      return Fact("Неделя \(week.russianShort)", .list(links))
    }
  }
}
