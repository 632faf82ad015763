import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What the front page carries for «сегодня», so that a browser and nobody else tells the day.
struct TodayTests {
  @Test(arguments: ["small", "two-departments", "real-life"])
  func `each day of lessons is there once, whatever the day of the build`(_ fixture: String) throws
  {
    let today = try Self.today(fixture, on: CalendarDate(year: 2026, month: 11, day: 23))
    let later = try Self.today(fixture, on: CalendarDate(year: 2026, month: 11, day: 28))
    #expect(today == later)
    let dates = today.runs.flatMap(\.dates)
    #expect(Set(dates).count == dates.count)
    #expect(dates.count > 50)
    #expect(today.runs.allSatisfy { $0.dates == $0.dates.sorted() })
  }

  @Test
  func `without a script the hours of the institution are told`() throws {
    let today = try Self.today("small", on: CalendarDate(year: 2026, month: 11, day: 23))
    #expect(today.name == "Часы занятий")
    #expect(
      today.first?.replacing("\u{A0}", with: " ")
        == "понедельник, вторник, среда, четверг и суббота, с 10:00 до 18:40"
    )
  }

  private static func today(_ fixture: String, on date: CalendarDate?) throws -> NextLesson {
    let source = try PublicFixture.source(fixture, on: #require(date))
    let lessons = FrontPage.document(of: .whole, in: source).blocks.compactMap {
      block -> NextLesson? in
      guard case .nextLesson(let lesson) = block else { return nil }
      return lesson
    }
    return try #require(lessons.first)
  }
}
