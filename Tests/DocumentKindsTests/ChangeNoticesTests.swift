import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import TestSupport
import Testing

@testable import DocumentKinds

/// Who is told of a changed lesson, and in what words.
struct ChangeNoticesTests {
  private static let changes = """
    изменения:
      - {дата: 08.12.2026, группа: vesyolaya-kistochka-1, совместно с: vesyolaya-kistochka-2, кабинет: 3,
         причина: общий запуск, объявлено: 22.11.2026 9:00}
      - {с: 10.12.2026, по: 10.12.2026, педагог: Иванова А.А., объявлено: 22.11.2026 9:10}
    """

  private func source() throws -> InternalSource {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    return try InternalFixture.source(
      "small",
      on: date,
      adding: ["changes/a.yaml": Self.changes]
    )
  }

  private func text() throws -> String {
    let source = try source()
    let kind = ChangeNotices.self
    let window = source.window(kind.reads(.whole, in: source))
    return DocumentDump.text(of: kind.document(of: .whole, in: window, ()))
      .replacing("\u{A0}", with: " ").replacing("\u{2060}", with: "")
  }

  @Test func `a joint lesson is told once, to the chats of both groups and to the watch`() throws {
    let text = try text()
    #expect(text.contains("«Весёлая кисточка», группы 1 и 2 – "))
    #expect(text.contains("В чат: «Весёлая кисточка», группа 1:"))
    #expect(text.contains("В чат: «Весёлая кисточка», группа 2:"))
    #expect(text.contains("Вахта"))
    #expect(text.contains("Освобождается: кабинет 12, вт, 8 декабря, 15:30–17:10."))
    #expect(text.contains("Занято: кабинет 3, вт, 8 декабря, 15:30–17:10."))
    let chats = text.split(separator: "\n").filter { $0.contains(" line ") }
    #expect(!chats.isEmpty && chats.allSatisfy { !$0.contains("общий запуск") })
  }

  @Test func `a lesson without a teacher is urgent, and says who finds one`() throws {
    let text = try text()
    #expect(text.contains(#"badge attention "нужна замена""#))
    #expect(text.contains("Кто ищет замену"))
    #expect(text.contains("Нужна замена: «Весёлая кисточка», группа 1, чт, 10 декабря"))
    #expect(text.contains("Мельникова О.В., Художественный отдел"))
  }

  @Test func `the page is dated by what families were told last`() throws {
    let source = try source()
    let day = try #require(CalendarDate(iso: "2026-11-22"))
    #expect(ChangeNotices.document(of: .whole, in: source, ()).imprint.date == day)
    let page = ChangesPage.document(of: .whole, in: source.published, ())
    #expect(page.imprint.date == day)
  }

  @Test func `the partner's page reads what it shows`() throws {
    let source = try source().published
    let partner = Group.ID(1)
    let window = source.window(GroupSchedule.reads(partner, in: source))
    let text = DocumentDump.text(of: GroupSchedule.document(of: partner, in: window, ()))
      .replacing("\u{A0}", with: " ")
    #expect(text.contains("8 декабря") && text.contains("совместное занятие"))
  }
}
