import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// Labels of lessons that changes of days have made others.
struct ChangeMarkTests {
  private static let more = """
    изменения:
      - {дата: 08.12.2026, группа: vesyolaya-kistochka-1, формат: синхронный, объявлено: 22.11.2026 9:00}
      - дата: 12.12.2026
        группа: vesyolaya-kistochka-2
        перенос: 12.12.2026 12:00–13:40
        объявлено: 22.11.2026 9:00
    """

  private static func source(_ fixture: String = "changed-week") throws -> InternalSource {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    let added = fixture == "changed-week" ? ["changes/more.yaml": more] : [:]
    return try InternalFixture.source(fixture, on: date, adding: added)
  }

  private static func page(_ day: String, in source: InternalSource) throws -> String {
    let date = try #require(CalendarDate(iso: day))
    return DayPage.document(of: date, in: source.published).plainText
  }

  @Test(arguments: [
    ("2026-11-24", "| перенос онлайн-занятие"), ("2026-11-25", "| перенесено сюда онлайн-занятие"),
    ("2026-11-26", "| замена онлайн-занятие"), ("2026-12-03", "| другие часы онлайн-занятие"),
    ("2026-12-03", "второй час отменён"), ("2026-12-08", "| другой формат онлайн-занятие"),
    ("2026-12-10", "15:30–17:10 | (Кабинет 12) Кабинет 3 |"),
    ("2026-12-10", "| очно другой кабинет"),
    ("2026-12-11", "| очно дополнительно"), ("2026-12-12", "| очно другое время"),
  ])
  func `a changed lesson says so before anything else`(_ day: String, _ words: String) throws {
    let text = try Self.page(day, in: Self.source())
    #expect(text.contains(words), "\(text)")
  }

  @Test(arguments: [
    ("2026-11-24", "| перенос онлайн-занятие, новое время – ср, 25 ноября, 17:00–18:40"),
    ("2026-11-25", "| перенесено сюда онлайн-занятие, по расписанию – вт, 24 ноября, 15:30–17:10"),
  ])
  func `a label is not said again in words`(_ day: String, _ words: String) throws {
    let text = try Self.page(day, in: Self.source())
    #expect(text.spaced.contains(words), "\(text)")
  }

  @Test(arguments: ["2026-11-24", "2026-11-25", "2026-11-26", "2026-12-09", "2026-12-11"])
  func `no page of a day says what its labels say`(_ day: String) throws {
    let text = try Self.page(day, in: Self.source())
    let said = ["отменено", "перенесено на", "перенесено с ", "дополнительное", "замена педагога"]
    for words in said {
      #expect(!text.spaced.contains(words), "\(text)")
    }
  }

  @Test func `pages of groups do not say what their labels say`() throws {
    let source = try Self.source().published
    let pages = source.institution.groups.indices.map {
      GroupSchedule.document(of: Group.ID($0), in: source).plainText.spaced
    }
    #expect(pages.contains { $0.contains("замена онлайн-занятие") })
    for page in pages {
      #expect(!page.contains("отмена отменено") && !page.contains("перенос перенесено"), "\(page)")
      #expect(!page.contains("; замена педагога"), "\(page)")
    }
  }

  @Test(arguments: [
    ("2026-12-10", "(Кабинет 12) Кабинет 3"), ("2026-12-12", "(10:00–11:40) 12:00–13:40"),
    ("2026-12-09", "(17:00–18:40)"), ("2026-11-26", "(Иванова А.А.) Котов П.П."),
  ])
  func `what was planned is struck beside what is held`(_ day: String, _ words: String) throws {
    let date = try #require(CalendarDate(iso: day))
    let page = DayPage.document(of: date, in: try Self.source().published)
    let lines = page.blocks.flatMap { block -> [[Inline]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.flatMap(\.cells).flatMap(\.content).compactMap { block in
        if case .paragraph(let words, _) = block { words } else { nil }
      }
    }
    let line = try #require(lines.first { $0.plainText.spaced == words })
    guard case .deleted = line.first else {
      Issue.record("\(line)")
      return
    }
  }

  @Test func `pages of group and teacher have the same labels`() throws {
    let source = try Self.source().published
    let group = GroupSchedule.document(of: Group.ID(0), in: source).plainText
    #expect(group.contains("дистанционно замена онлайн-занятие"), "\(group)")
    let label = "дистанционно замена «Весёлая кисточка», группа 1"
    for teacher in source.institution.teachers.indices {
      let page = TeacherSchedule.document(of: Teacher.ID(teacher), in: source).plainText
      #expect(page.contains(label), "\(page)")
    }
  }

  @Test func `what goes as the timetable says has none`() throws {
    let source = try Self.source("small")
    for day in source.published.shownDays {
      for occurrence in source.published.occurrences(on: day) {
        #expect(ChangeMark.all(of: occurrence).isEmpty)
      }
    }
  }
}
