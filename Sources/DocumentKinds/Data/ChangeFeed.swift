import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The changes of days as news: of the institution, and of each group.
///
/// Russian: «лента изменений» (п. 2.7.4).
public struct ChangeFeed {
  private let source: PublicSource
  private let zone: CalendarZone

  /// `nil` where nobody knows the zone of the institution: news without a time are none.
  public init?(in source: PublicSource) {
    guard let zone = source.zone else { return nil }
    (self.source, self.zone) = (source, zone)
  }

  /// Of all groups.
  public var ofInstitution: Feed {
    feed(
      "changes",
      "\(ChangesPage.metadata.title): \(source.institution.identity.name.text)",
      ChangesPage.id(of: .whole, in: source),
      ChangesPage.feed,
      source.changedLessons
    )
  }

  /// Of each group.
  public var ofGroups: [Feed] {
    source.institution.groups.indices.map { index in
      let id = Group.ID(index)
      let group = source.institution[id]
      return feed(
        "changes/\(group.slug)",
        "\(ChangesPage.metadata.title): \(source.institution.fullName(of: group))",
        GroupSchedule.id(of: id, in: source),
        .likePage,
        source.changedLessons(of: id)
      )
    }
  }

  private func feed(
    _ id: String,
    _ title: String,
    _ page: DocumentID,
    _ file: FeedFile,
    _ lessons: [Occurrence]
  ) -> Feed {
    Feed(
      id: id,
      title: title,
      page: page,
      file: file,
      zone: zone,
      beginning: LocalMoment(source.timetable.schoolYear.days.first),
      entries: lessons.compactMap(entry).sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }
    )
  }

  private func entry(_ lesson: Occurrence) -> FeedEntry? {
    guard let change = lesson.change else { return nil }
    let words = ChangeWords(in: source)
    let group = source.institution.fullName(of: source.institution[lesson.series.group])
    let day = lesson.planned.russianShortWeekdayAndDay
    return FeedEntry(
      id: EventIdentity(in: source.timetable.schoolYear.days)(lesson.id),
      title: "\(day): \(words.title(of: change)), \(group)",
      updated: source.told(of: change, on: lesson.planned),
      page: GroupSchedule.id(of: lesson.series.group, in: source),
      words: words.beforeAndAfter(change)
    )
  }
}

extension PublicSource {
  /// When families were told last; the beginning of the day that was planned, where nobody says it.
  func told(of change: ChangedDay, on date: CalendarDate) -> LocalMoment {
    guard let told = announcement(of: change) else { return LocalMoment(date) }
    return LocalMoment(told.date, told.time ?? TimeOfDay(clamping: 0))
  }
}
