import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// Every change of a day, the newest first: «было → стало».
///
/// Russian: «изменения в расписании» (п. 2.7.4).
public enum ChangesPage: DocumentKind {
  public static let metadata = KindMetadata(
    id: "changes",
    title: "Изменения в\u{A0}расписании",
    clauses: ["2.7.4", "4.16"]
  )

  public static let placement = Placement(.site, .file("changes/index"), [.html])

  /// Lessons of any group may be changed.
  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    .everyProgram
  }

  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      bodies: [.page(blocks(in: source))],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: .timetable(source.timetableChanges),
        told: source.dayTold(of: source.changedLessons)
      ),
      feed: source.hasFeeds ? ChangesFeed.id(of: .whole, in: source) : nil
    )
  }

  /// The files of the changes.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.dayChanges.map(\.range))
  }

  private static func blocks(in source: PublicSource) -> [Block] {
    let changed = source.changedLessons.sorted { newer($0, $1, in: source) }
    let heading = Block.heading(level: 1, [.text(metadata.title)])
    let feed = source.offer(ofFeed: ChangesFeed.id(of: .whole, in: source))
    guard !changed.isEmpty else {
      return [heading, .paragraph(["Изменений нет: занятия идут по\u{A0}расписанию."])] + feed
    }
    let lead = "Отмены, переносы и\u{A0}замены; последние\u{A0}– вверху."
    let list = DayChangeList(changed, in: source) { occurrence in
      source.fullLink(occurrence.series.group) + ["\u{A0}– "]
    }
    return [heading, .paragraph([.text(lead)], .lead), .table(list.table)] + feed
  }

  /// By the time of announcement; what says none comes by its day.
  private static func newer(_ first: Occurrence, _ second: Occurrence, in source: PublicSource)
    -> Bool
  {
    let times = [first, second].map { occurrence in
      occurrence.change.flatMap(source.announcement) ?? Announcement(date: occurrence.planned)
    }
    if times[0] != times[1] { return times[1] < times[0] }
    return (first.planned, first.start) < (second.planned, second.start)
  }
}
