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
        entries: ToldChange.all(of: lessons.filter { !$0.isToldWithItsMaterial }, in: source)
          .map(entry)
          .sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }
      )
    }
    return Document(
      id: id,
      title: title,
      bodies: feed.map { [.feed($0)] } ?? [],
      imprint: source.institution.imprint(
        [],
        follows: .timetable(changes),
        told: source.dayTold(of: lessons)
      )
    )
  }

  /// A lesson that groups have together is one piece of news, of the identity that its host's lesson has.
  private func entry(_ told: ToldChange) -> FeedEntry {
    let words = ChangeWords(in: source)
    let day = told.first.planned.russianShortWeekdayAndDay
    let names = source.fullLinks(told.groups).plainText
    return FeedEntry(
      id: EventIdentity(in: source.timetable.schoolYear.days)(told.first.id),
      title: "\(day): \(words.title(of: told.change)), \(names)",
      updated: source.told(of: told),
      page: page(of: told.groups),
      words: told.sentences(in: source, words.news)
    )
  }

  /// The page of the group; of several the one of all changes.
  private func page(of groups: [Group.ID]) -> DocumentID {
    guard let group = groups.first, groups.count == 1 else {
      return ChangesPage.id(of: .whole, in: source)
    }
    return GroupSchedule.id(of: group, in: source)
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
