import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// What is the same in all feeds of changes.
///
/// Russian: «лента изменений» (п. 2.7.4).
struct FeedFrame {
  let source: PublicSource

  /// A document that is a feed and nothing else; the page tells the same.
  func document(
    _ id: DocumentID,
    of name: String,
    _ lessons: [Occurrence],
    beside page: DocumentID,
    follows changes: TimetableChanges
  ) -> Document {
    let title = "\(ChangesPage.metadata.title): \(name)"
    let feed = source.zone.map { zone in
      Feed(
        id: id.subject.isEmpty ? "changes" : "changes/\(id.subject)",
        title: title,
        by: source.institution.identity.name.text,
        page: page,
        zone: zone,
        beginning: LocalMoment(source.timetable.schoolYear.days.first),
        entries: lessons.compactMap(entry).sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }
      )
    }
    return Document(
      id: id,
      title: title,
      bodies: feed.map { [.feed($0)] } ?? [],
      imprint: source.institution.imprint([], follows: .timetable(changes))
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
      words: words.news(of: lesson)
    )
  }
}

extension PublicSource {
  /// Whether there are feeds: news without a time are none, and whoever reads them asks for whole addresses.
  var hasFeeds: Bool {
    let identity = institution.identity
    return zone != nil && (identity.pagesAddress.value ?? identity.website.value) != nil
  }

  /// The way to a feed, in words for those who know no feeds; nothing where there is none.
  func offer(ofFeed id: DocumentID) -> [Block] {
    guard hasFeeds else { return [] }
    let link = Inline.link(.document(id), ["Лента изменений (Atom)"])
    let words = """
      \u{A0}– для\u{A0}программы чтения новостей: добавьте в\u{A0}неё этот адрес, и\u{A0}об\u{A0}отмене \
      или\u{A0}переносе она сообщит сама.
      """
    return [.paragraph([link, .text(words)])]
  }
}
