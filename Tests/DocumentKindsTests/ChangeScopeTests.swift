import CivilTime
import InstitutionModel
import Testing
import Timetable

@testable import DocumentKinds

/// What is said of a day, a teacher or a place beside what is said of one of its lessons.
struct ChangeScopeTests {
  private static let group = "группа: vesyolaya-kistochka-1"
  private static let early = "объявлено: 20.11.2026 12:00"
  private static let late = "объявлено: 22.11.2026 12:00"

  private static func news(_ lines: [String]) throws -> [String] {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    let text = "изменения:\n" + lines.map { "  - \($0)\n" }.joined()
    let source = try PublicFixture.source(
      "changed-week",
      on: date,
      omitting: ["changes/november.yaml"],
      adding: ["changes/a.yaml": text]
    )
    let words = ChangeWords(in: source)
    return source.changedLessons(of: Group.ID(0)).map { words.news(of: $0).spaced }
  }

  @Test func `a day that is cancelled later takes a lesson of which something else was told`()
    throws
  {
    let news = try Self.news([
      "{дата: 08.12.2026, \(Self.group), кабинет: 3, \(Self.early)}",
      "{дата: 08.12.2026, охват: все программы, отмена: да, \(Self.late)}",
    ])
    #expect(
      news == [
        "Занятие 8 декабря (вторник) в 15:30 отменяется. "
          + "2 академических часа проведём дополнительно, о дне сообщим."
      ]
    )
  }

  @Test func `an exception that is told later holds`() throws {
    let news = try Self.news([
      "{дата: 08.12.2026, \(Self.group), кабинет: 3, \(Self.late)}",
      "{дата: 08.12.2026, охват: все программы, отмена: да, \(Self.early)}",
    ])
    #expect(news == ["Занятие 8 декабря (вторник) в 15:30 пройдёт в кабинете 3 вместо 12."])
  }

  @Test func `a cancelled teacher takes no lesson that somebody else gives`() throws {
    let news = try Self.news([
      "{дата: 08.12.2026, \(Self.group), замена: Котов П.П., \(Self.early)}",
      "{дата: 08.12.2026, педагог: Иванова А.А., отмена: да, \(Self.late)}",
    ])
    #expect(
      news == [
        "Занятие 8 декабря (вторник) в 15:30 проведёт Котов П.П. (по расписанию – Иванова А.А.)."
      ]
    )
  }

  @Test func `who is away on the day that a lesson leaves gives it on its new day`() throws {
    let news = try Self.news([
      "{дата: 08.12.2026, педагог: Иванова А.А., \(Self.early)}",
      "{дата: 08.12.2026, \(Self.group), перенос: '11.12.2026 15:00–16:40', \(Self.late)}",
    ])
    #expect(
      news == ["Занятие 8 декабря (вторник) переносится на 11 декабря (пятница), 15:00–16:40."]
    )
  }

  @Test func `who is away on the new day too does not give it`() throws {
    let news = try Self.news([
      "{с: 08.12.2026, по: 12.12.2026, педагог: Иванова А.А., \(Self.early)}",
      "{дата: 08.12.2026, \(Self.group), перенос: '11.12.2026 15:00–16:40', \(Self.late)}",
    ])
    #expect(news.first?.contains("педагог уточняется") == true)
  }
}
