import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing
import Timetable

@testable import DocumentKinds

/// What is told of the deadline of a material that is put off.
struct FollowingDeadlineTests {
  private static let change = """
    изменения:
      - дата: 12.10.2026
        группа: zanimatelnaya-himiya-a
        занятие: 9:00
        перенос: 14.10.2026
        объявлено: 10.10.2026 9:00
    """

  private static let news =
    "Новое задание 12 октября (понедельник) переносится на 14 октября (среда), 09:00."
  private static let deadline =
    "Срок задания 14 октября (среда) переносится на 16 октября (пятница), 20:00."

  private func source() throws -> InternalSource {
    let date = try #require(CalendarDate(iso: "2026-10-12"))
    return try InternalFixture.source(
      "two-departments",
      on: date,
      adding: ["changes/a.yaml": Self.change]
    )
  }

  private func group(in source: InternalSource) throws -> Group.ID {
    let groups = source.institution.groups
    return Group.ID(try #require(groups.firstIndex { $0.slug == "zanimatelnaya-himiya-a" }))
  }

  @Test func `chats are told of both at once`() throws {
    let page = DocumentDump.text(of: ChangeNotices.document(of: .whole, in: try source(), ()))
      .spaced.replacing("\u{2060}", with: "")
    #expect(page.contains("– новое задание: перенос"), "\(page)")
    #expect(!page.contains("– срок задания: перенос"), "\(page)")
    #expect(page.contains("\(Self.news) «Занимательная химия», группа А. \(Self.deadline)"))
  }

  @Test func `the list of changes has a row for each day`() throws {
    let page = ChangesPage.document(of: .whole, in: try source().published, ()).plainText.spaced
    #expect(page.contains("новое задание: перенос") && page.contains("срок задания: перенос"))
    #expect(page.contains("пт, 16 октября, 20:00"), "\(page)")
  }

  @Test func `calendars move it and say so`() throws {
    let source = try source()
    let id = try group(in: source)
    let document = GroupCalendar.document(of: id, in: source.published)
    let events = document.bodies.flatMap { body -> [CalendarEvent] in
      if case .calendar(let calendar) = body { calendar.events } else { [] }
    }
    let due = try #require(events.first { $0.id.contains("-due-") && $0.id.hasSuffix("-20261014") })
    #expect(due.time.start.date.isoFigures == "2026-10-16" && due.sequence == 2, "\(due)")
    #expect(due.title.hasPrefix("ПЕРЕНОС: ") && due.description.spaced.contains(Self.deadline))
    let release = try #require(
      events.first { $0.id.contains("-task-") && $0.id.hasSuffix("-20261012") }
    )
    #expect(release.description.spaced.contains("\(Self.news) \(Self.deadline)"))
  }

  @Test func `posts of the week tell it in the news of the material`() throws {
    let source = try source()
    let lessons = source.published.changedLessons(of: try group(in: source))
    #expect(lessons.map(\.activity) == [.materialRelease, .materialDeadline])
    let words = ChangeWords(in: source.published)
    #expect(words.news(of: lessons[0]).spaced == "\(Self.news) \(Self.deadline)")
    #expect(words.news(of: lessons[1]).spaced == Self.deadline)
  }
}
