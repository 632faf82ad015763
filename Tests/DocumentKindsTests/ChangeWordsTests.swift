import CivilTime
import Documents
import InstitutionModel
import Testing
import Timetable

@testable import DocumentKinds

/// What families read of changes: the news in the first words, nothing twice, and no hour lost in silence.
struct ChangeWordsTests {
  private static func source(_ lines: [String] = []) throws -> PublicSource {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    guard !lines.isEmpty else { return try PublicFixture.source("changed-week", on: date) }
    let text = "изменения:\n" + lines.map { "  - \($0)\n" }.joined()
    return try PublicFixture.source(
      "changed-week",
      on: date,
      omitting: ["changes/november.yaml"],
      adding: ["changes/a.yaml": text]
    )
  }

  private static func news(of group: Int, in source: PublicSource) -> [String] {
    let words = ChangeWords(in: source)
    return source.changedLessons(of: Group.ID(group)).map { words.news(of: $0).spaced }
  }

  @Test func `each change is told once, and its first words say it`() throws {
    let source = try Self.source()
    #expect(
      Self.news(of: 0, in: source) == [
        "Занятие 24 ноября (вторник) переносится на 25 ноября (среда), 17:00–18:40.",
        "Занятие 26 ноября (четверг) в 15:30 проведёт Котов П.П. (по расписанию – Иванова А.А.).",
        "Занятие 1 декабря (вторник) в 15:30 отменяется. "
          + "2 академических часа проведём дополнительно, о дне сообщим.",
        "Второй час занятия 3 декабря (четверг) отменяется: занятие до 16:15. "
          + "1 академический час проведём дополнительно, о дне сообщим.",
        "Занятие 10 декабря (четверг) в 15:30 пройдёт в кабинете 3 вместо 12.",
        "Занятие 15 декабря (вторник) в 15:30 пройдёт в кабинете 3 вместо 12, вместе с группой 2.",
      ]
    )
  }

  @Test func `what is cancelled names the lesson that gives its hours`() throws {
    #expect(
      Self.news(of: 1, in: try Self.source()) == [
        "Занятие 9 декабря (среда) в 17:00 отменяется. "
          + "2 академических часа проведём 11 декабря (пятница), 17:00–18:40.",
        "Дополнительное занятие: 11 декабря (пятница), 17:00–18:40, кабинет 12.",
        "Дополнительное занятие: 15 декабря (вторник), 15:30–17:10, кабинет 3, вместе с группой 1.",
      ]
    )
    let partly = try Self.source([
      "{дата: 09.12.2026, группа: vesyolaya-kistochka-2, отмена: да}",
      "{дата: 12.12.2026, группа: vesyolaya-kistochka-2, отмена: да}",
      "{дата: 11.12.2026, группа: vesyolaya-kistochka-2, дополнительное занятие: '17:00–17:45'}",
    ])
    #expect(
      Self.news(of: 1, in: partly).filter { $0.contains("отменяется") } == [
        "Занятие 9 декабря (среда) в 17:00 отменяется. 2 академических часа проведём 11 декабря "
          + "(пятница), 17:00–17:45; ещё 1 академический час – дополнительно, о дне сообщим.",
        "Занятие 12 декабря (суббота) в 10:00 отменяется. "
          + "2 академических часа проведём дополнительно, о дне сообщим.",
      ]
    )
  }

  @Test func `another format, other hours, another group and an open teacher are told in words`()
    throws
  {
    let group = "группа: vesyolaya-kistochka-1"
    let source = try Self.source([
      "{дата: 26.11.2026, \(group), формат: асинхронный}",
      "{дата: 08.12.2026, \(group), перенос: '16:00–17:40'}",
      "{дата: 15.12.2026, \(group), замена: не назначена}",
    ])
    #expect(
      Self.news(of: 0, in: source) == [
        "Занятие 26 ноября (четверг) в 15:30 пройдёт по материалам в удобное время вместо "
          + "онлайн-занятия.",
        "Занятие 8 декабря (вторник) переносится с 15:30–17:10 на 16:00–17:40.",
        "Занятие 15 декабря (вторник) в 15:30 состоится: педагог уточняется.",
      ]
    )
  }

  @Test func `a table has no day twice, and a cancelled hour is one row`() throws {
    let source = try Self.source()
    let words = ChangeWords(in: source)
    let rows = source.changedLessons(of: Group.ID(0)).compactMap { lesson in
      lesson.change.map { change in
        [words.title(of: change), words.before(lesson), words.after(lesson)].map(\.spaced)
      }
    }
    #expect(rows[0] == ["перенос", "15:30–17:10", "ср, 25 ноября, 17:00–18:40"])
    #expect(rows[1] == ["замена педагога", "Иванова А.А.", "Котов П.П."])
    #expect(rows[3] == ["второй час отменён", "15:30–17:10", "15:30–16:15"])
    #expect(rows[4] == ["другое место", "кабинет 12", "кабинет 3"])
  }

  @Test func `a table strikes what was and marks what is instead`() throws {
    let source = try Self.source()
    let table = DayChangeList(source.changedLessons(of: Group.ID(0)), in: source).table
    let words = table.rows.map { row in
      row.cells.suffix(2).flatMap(\.content).flatMap { block -> [Inline] in
        if case .paragraph(let words, _) = block { words } else { [] }
      }
    }
    #expect(words[0].plainText.spaced == "(15:30–17:10)ср, 25 ноября, 17:00–18:40")
    #expect(
      words[2].plainText.spaced
        == "(15:30–17:10)занятия не будет; 2 академических часа проведём дополнительно, "
        + "о дне сообщим"
    )
    guard case .deleted = words[0].first, case .inserted = words[0].last else {
      Issue.record("\(words[0])")
      return
    }
    #expect(words[3].count == 3 && words[3].last?.plainText.contains("проведём") == true)
  }

  @Test func `a line of dates says what was, where its own words say what it has become`() throws {
    let source = try Self.source()
    let first = try #require(CalendarDate(iso: "2026-11-24"))
    let last = try #require(CalendarDate(iso: "2026-12-10"))
    let days = try #require(DateRange(first, last))
    let words = SlotWords(in: source)
    let lines = source.timetable.occurrences(of: Group.ID(0), in: days)
      .filter { $0.change != nil && !source.isToldWithItsLesson($0) }
      .map { words.dated($0).spaced }
    #expect(
      lines == [
        "перенесено на ср, 25 ноября, 17:00–18:40",
        "онлайн-занятие, 20 минут на экране; перенесено с вт, 24 ноября, 15:30–17:10",
        "онлайн-занятие, 20 минут на экране, Котов П.П.; замена педагога "
          + "(по расписанию – Иванова А.А.)",
        "отменено",
        "онлайн-занятие, 20 минут на экране; второй час отменён",
        "занятие, кабинет 3; по расписанию – кабинет 12",
      ]
    )
  }

  @Test func `no change of one day makes a lesson of all the year`() throws {
    let source = try Self.source([
      "{дата: 10.12.2026, группа: vesyolaya-kistochka-1, формат: синхронный}"
    ])
    let day = DateRange(try #require(CalendarDate(iso: "2026-12-10")))
    let lesson = try #require(source.timetable.occurrences(of: Group.ID(0), in: day).first)
    let words = SlotWords(in: source)
    for text in [words.dated(lesson), words.formal(lesson), words.weekly(lesson)] {
      #expect(!text.contains("весь год"))
    }
  }
}
