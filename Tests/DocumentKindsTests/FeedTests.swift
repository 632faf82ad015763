import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// Feeds of changes, before any format.
struct FeedTests {
  private static let tomsk = CalendarZone(
    "Asia/Tomsk",
    ZoneCourse(from: ZoneRules.Offset(seconds: 25_200, isSummer: false, name: "+07"))
  )

  private static func source(
    at address: String? = "https://ddt.example/",
    in zone: CalendarZone? = tomsk
  ) throws -> PublicSource {
    let city = "  город: Томск\n"
    return try PublicFixture.source(
      "changed-week",
      on: try #require(CalendarDate(iso: "2026-11-23")),
      replacing: [("institution.yaml", city, city + (address.map { "  сайт: \($0)\n" } ?? ""))],
      zone: zone
    )
  }

  private static func feeds<Kind: DocumentKind<PublicSource>>(
    _ kind: Kind.Type,
    in source: PublicSource
  ) -> [Feed] {
    kind.subjects(in: source).compactMap { subject in
      for case .feed(let feed) in kind.document(of: subject, in: source).bodies { return feed }
      return nil
    }
  }

  @Test func `the feed of the institution tells all changes, the newest first`() throws {
    let feed = try #require(Self.feeds(ChangesFeed.self, in: Self.source()).first)
    #expect(feed.id == "changes")
    #expect(feed.title.spaced == "Изменения в расписании: МУ ДО ДДТ")
    #expect(feed.author == "МУ ДО ДДТ")
    #expect(feed.entries.count == 8)
    #expect(feed.entries.map(\.updated) == feed.entries.map(\.updated).sorted(by: >))
    let first = try #require(feed.entries.first)
    #expect(first.title.spaced == "чт, 26 ноября: замена педагога, «Весёлая кисточка», группа 1")
    #expect(
      first.words.spaced
        == "Занятие 26 ноября (четверг) в 15:30 проведёт Котов П.П. (по расписанию – Иванова А.А.)."
    )
    #expect(Set(feed.entries.map(\.id)).count == feed.entries.count)
  }

  @Test func `those of groups tell their own, with the same identities`() throws {
    let source = try Self.source()
    let whole = try #require(Self.feeds(ChangesFeed.self, in: source).first)
    let groups = Self.feeds(GroupFeed.self, in: source)
    #expect(groups.map(\.id) == source.institution.groups.map { "changes/\($0.slug)" })
    #expect(groups.map(\.entries.count) == [6, 3])
    #expect(Set(whole.entries.map(\.id)).isSubset(of: groups.flatMap(\.entries).map(\.id)))
    let alone = whole.entries.filter { !$0.title.contains("группы") }
    #expect(alone.count == 7 && Set(alone).isSubset(of: groups.flatMap(\.entries)))
  }

  @Test func `a joint lesson is one piece of news, which names all groups`() throws {
    let source = try Self.source()
    let feed = try #require(Self.feeds(ChangesFeed.self, in: source).first)
    let entries = feed.entries.filter { $0.title.spaced.contains("15 декабря") }
    let entry = try #require(entries.first)
    #expect(entries.count == 1 && entry.title.spaced.contains("группы 1 и 2"), "\(entries)")
    #expect(entry.words.spaced.contains("Группа 1: занятие 15 декабря"), "\(entry.words)")
    #expect(entry.words.spaced.contains(". Группа 2: "), "\(entry.words)")
    #expect(entry.page == ChangesPage.id(of: .whole, in: source))
    let own = Self.feeds(GroupFeed.self, in: source).map { feed in
      feed.entries.filter { $0.title.spaced.contains("15 декабря") }
    }
    #expect(own.map(\.count) == [1, 1] && own.first?.first?.id == entry.id)
    #expect(!own.flatMap(\.self).contains { $0.title.contains("группы") })
  }

  @Test func `feeds and calendars are dated by what families were told last`() throws {
    let source = try Self.source()
    let told = try #require(CalendarDate(iso: "2026-11-22"))
    let groups = source.institution.groups.indices.map { Group.ID($0) }
    let teachers = source.institution.teachers.indices.map { Teacher.ID($0) }
    let documents =
      [ChangesFeed.document(of: .whole, in: source)]
      + groups.map { GroupFeed.document(of: $0, in: source) }
      + groups.map { GroupCalendar.document(of: $0, in: source) }
      + teachers.map { TeacherCalendar.document(of: $0, in: source) }
    #expect(documents.map(\.imprint.date) == documents.map { _ in told })
  }

  @Test func `pages lead to the feeds that there are`() throws {
    let source = try Self.source()
    let page = ChangesPage.document(of: .whole, in: source)
    #expect(page.feed == ChangesFeed.id(of: .whole, in: source))
    #expect(page.plainText.contains("Лента изменений (Atom)"))
    let group = GroupSchedule.document(of: Group.ID(0), in: source)
    #expect(group.feed == GroupFeed.id(of: Group.ID(0), in: source))
    #expect(group.plainText.contains("Лента изменений (Atom)"))
  }

  @Test(arguments: [true, false])
  func `without an address or a zone there are none, and nobody is led to them`(
    _ isZoneKnown: Bool
  ) throws {
    let source = try isZoneKnown ? Self.source(at: nil) : Self.source(in: nil)
    #expect(ChangesFeed.subjects(in: source).isEmpty && GroupFeed.subjects(in: source).isEmpty)
    for document in [
      ChangesPage.document(of: .whole, in: source),
      GroupSchedule.document(of: Group.ID(0), in: source),
    ] {
      #expect(document.feed == nil && !document.plainText.contains("Atom"))
    }
  }
}
