import CivilTime
import DocumentDumps
import InstitutionModel
import Testing
import Timetable

@testable import DocumentKinds

/// Which lesson is meant, what became of it on its way, who comes, and what is left to tell.
struct ChangeTellingTests {
  private static let path = "programs/vesyolaya-kistochka.yaml"
  private static let first = "группа: vesyolaya-kistochka-1"
  private static let second = "группа: vesyolaya-kistochka-2"

  private static func source(
    _ lines: [String],
    replacing old: String = "",
    by new: String = ""
  ) throws -> PublicSource {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    return try PublicFixture.source(
      "changed-week",
      on: date,
      replacing: old.isEmpty ? [] : [(path, old, new)],
      omitting: ["changes/november.yaml"],
      adding: ["changes/a.yaml": "изменения:\n" + lines.map { "  - \($0)\n" }.joined()]
    )
  }

  private static func news(of group: Int, in source: PublicSource) -> [String] {
    let words = ChangeWords(in: source)
    return source.changedLessons(of: Group.ID(group)).map { words.news(of: $0).spaced }
  }

  @Test func `a lesson that was moved and is cancelled is told with both days`() throws {
    let source = try Self.source([
      "{дата: 08.12.2026, \(Self.first), перенос: '11.12.2026 16:00–17:40'}",
      "{дата: 11.12.2026, \(Self.first), отмена: да}",
    ])
    #expect(
      Self.news(of: 0, in: source) == [
        "Занятие, перенесённое с 8 на 11 декабря, отменяется. "
          + "2 академических часа проведём дополнительно, о дне сообщим."
      ]
    )
    let lesson = try #require(source.changedLessons(of: Group.ID(0)).first)
    #expect(
      ChangeWords(in: source).before(lesson).spaced
        == "15:30–17:10, потом пт, 11 декабря, 16:00–17:40"
    )
  }

  @Test func `a lesson that was moved and is moved on is told from where it was`() throws {
    let source = try Self.source([
      "{дата: 08.12.2026, \(Self.first), перенос: '11.12.2026 16:00–17:40'}",
      "{дата: 11.12.2026, \(Self.first), перенос: '12.12.2026 12:00–13:40'}",
    ])
    #expect(
      Self.news(of: 0, in: source) == [
        "Занятие, перенесённое с 8 на 11 декабря, переносится на 12 декабря (суббота), 12:00–13:40."
      ]
    )
  }

  @Test func `a lesson that is made shorter owes its hours`() throws {
    let source = try Self.source(["{дата: 08.12.2026, \(Self.first), перенос: '15:30–16:15'}"])
    #expect(
      Self.news(of: 0, in: source) == [
        "Занятие 8 декабря (вторник) переносится с 15:30–17:10 на 15:30–16:15. "
          + "1 академический час проведём дополнительно, о дне сообщим."
      ]
    )
  }

  @Test func `a lesson of a subgroup is named as such`() throws {
    let source = try Self.source(
      [
        "{дата: 08.12.2026, \(Self.first), занятие: '15:30', перенос: '11.12.2026 15:00–16:40'}"
      ],
      replacing: "      - вторник 15:30–17:10\n",
      by: "      - вторник 15:30–17:10, подгруппа 1\n      - вторник 17:20–19:00, подгруппа 2\n"
    )
    #expect(
      Self.news(of: 0, in: source) == [
        "Занятие подгруппы 1 8 декабря (вторник) в 15:30 переносится на 11 декабря (пятница), "
          + "15:00–16:40."
      ]
    )
  }

  @Test func `an accompanist who stays away is no substitution`() throws {
    let source = try Self.source(
      ["{дата: 08.12.2026, \(Self.first), педагог: Котов П.П.}"],
      replacing: "  - группа: 1\n",
      by: "  - группа: 1\n    педагоги: [Иванова А.А., Котов П.П. (концертмейстер)]\n"
    )
    #expect(
      Self.news(of: 0, in: source) == [
        "Занятие 8 декабря (вторник) в 15:30 пройдёт без концертмейстера (Котов П.П.)."
      ]
    )
    let change = try #require(source.changedLessons(of: Group.ID(0)).first?.change)
    #expect(ChangeWords(in: source).kinds(of: change) == [.fewerTeachers])
  }

  @Test func `a consultation that somebody else gives is in the accusative`() throws {
    let source = try Self.source([
      "{дата: 26.11.2026, \(Self.second), занятие: '17:20', замена: Котов П.П.}"
    ])
    #expect(
      Self.news(of: 1, in: source) == [
        "Консультацию 26 ноября (четверг) в 17:20 проведёт Котов П.П. "
          + "(по расписанию – Иванова А.А.)."
      ]
    )
  }

  @Test func `what nobody can see is not told`() throws {
    let source = try Self.source([
      "{дата: 26.11.2026, \(Self.first), кабинет: 3, объявлено: 19.11.2026 12:00}"
    ])
    #expect(Self.news(of: 0, in: source).isEmpty)
  }

  @Test func `what was told is listed behind what is to be told, and rooms by what is free`() throws
  {
    let date = try #require(CalendarDate(iso: "2026-12-07"))
    let source = try InternalFixture.source(
      "small",
      on: date,
      adding: [
        "changes/a.yaml": """
        изменения:
          - {дата: 08.12.2026, группа: vesyolaya-kistochka-1, отмена: да, объявлено: 01.12.2026 9:00}
          - {дата: 09.12.2026, группа: vesyolaya-kistochka-2, перенос: '17:00–17:45', объявлено: 07.12.2026 9:00}
        """
      ]
    )
    let notices = ChangeNotice.all(in: source)
    #expect(notices.map(\.isTold) == [false, true])
    let text = DocumentDump.text(of: ChangeNotices.document(of: .whole, in: source, ())).spaced
    #expect(text.contains("Сообщить об изменениях: 1; объявлено раньше: 1."))
    #expect(text.contains("Освобождается: кабинет 12, ср, 9 декабря, 17:45–18:40."))
  }
}
