import CivilTime
import InstitutionModel
import Testing
import Timetable

@testable import DocumentKinds

/// What becomes of a day by the lines of `changes/`, as a terminal shows it.
struct ChangedDayTests {
  /// What the first group of the small institution has on the day, after such items of «изменения».
  private static func day(_ iso: String, _ items: String...) throws -> String {
    let date = try #require(CalendarDate(iso: iso))
    let lines = items.map { "  - \($0)\n" }.joined()
    let source = try InternalFixture.source(
      "small",
      on: date,
      adding: ["changes/november.yaml": "изменения:\n" + lines]
    )
    return DayListing(of: .group(Group.ID(0)), on: date, in: source.published).text.spaced
  }

  private static let group = "vesyolaya-kistochka-1"
  private static let told = "объявлено: 20.11.2026 12:00"

  @Test(arguments: ["очно", "очный", "очное занятие", "в очном формате", "лично"])
  func `a lesson is face to face for once in a period`(_ format: String) throws {
    let day = try Self.day(
      "2026-11-24",
      "{дата: 24.11.2026, группа: \(Self.group), формат: \(format), \(Self.told)}"
    )
    #expect(day.contains("15:30–17:10  кабинет 12  очное занятие"))
  }

  @Test(arguments: ["дистанционно", "дистанционный", "онлайн", "синхронный", "удалённо"])
  func `a lesson is at a distance for once outside of periods`(_ format: String) throws {
    let day = try Self.day(
      "2026-11-12",
      "{дата: 12.11.2026, группа: \(Self.group), формат: \(format), \(Self.told)}"
    )
    #expect(day.contains("дистанционно  онлайн-занятие"))
  }

  @Test func `a change in one line does what its keys would`() throws {
    let short = try Self.day(
      "2026-11-24",
      "24.11 \(Self.group): очно, объявлено 20.11.2026 12:00"
    )
    let long = try Self.day(
      "2026-11-24",
      "{дата: 24.11.2026, группа: \(Self.group), формат: очно, \(Self.told)}"
    )
    #expect(short == long)
  }

  @Test func `the order of a change stands where staff need it and nowhere else`() throws {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let item =
      "{дата: 24.11.2026, группа: \(Self.group), отмена: да, приказ: № 118 от 20.11.2026, \(Self.told)}"
    let source = try InternalFixture.source(
      "small",
      on: day,
      adding: ["changes/november.yaml": "изменения:\n  - \(item)\n"]
    )
    let notice = ChangeNotices.document(of: .whole, in: source, ())
    #expect(notice.plainText.contains("Приказ директора: от 20.11.2026 № 118"))
    let papers = AppendixOne.subjects(in: source).map {
      AppendixOne.document(of: $0, in: source, ())
    }
    #expect(papers.first?.plainText.contains("от 20.11.2026 № 118 – 24.11.2026") == true)
    let page = ChangesPage.document(of: .whole, in: source.published, ())
    #expect(!page.plainText.contains("118"))
  }

  @Test func `an hour of a lesson without a clock is cut by its number`() throws {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let item = "{дата: 24.11.2026, группа: \(Self.group), час: 2-й, отмена: да, \(Self.told)}"
    let source = try PublicFixture.source(
      "small",
      on: day,
      replacing: [
        ("programs/vesyolaya-kistochka.yaml", "формат: синхронный", "формат: асинхронный")
      ],
      adding: ["changes/november.yaml": "изменения:\n  - \(item)\n"]
    )
    let hours = source.timetable.yearHours(of: Group.ID(0))
    #expect(hours.cancelled == .whole(1))
    let page = ChangesPage.document(of: .whole, in: source, ()).plainText
    #expect(page.replacing("\u{A0}", with: " ").contains("второй час отменён"))
  }
}
