import CivilTime
import Documents
import Testing

@testable import DocumentKinds

/// The list for whoever sits at the door.
struct WatchListTests {
  private static func source(
    _ fixture: String = "small",
    on day: String = "2026-11-25",
    replacing replacements: [(path: String, old: String, new: String)] = []
  ) throws -> InternalSource {
    let date = try #require(CalendarDate(iso: day))
    return try InternalFixture.source(fixture, on: date, replacing: replacements)
  }

  private static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  @Test
  func `the list for the door tells who comes, who does not and whose lessons stop`() throws {
    let usual = try WatchList.document(
      of: Self.date("2026-11-12"),
      in: Self.source(on: "2026-11-09")
    )
    #expect(usual.fit == .onePageInFittingLetters)
    let text = usual.plainText
    #expect(text.hasPrefix("Список для вахты: четверг, 12 ноября 2026 г."))
    #expect(text.contains("15:30–17:10 | 12 | «Весёлая кисточка», группа 1 | Иванова А.А. | 15"))
    #expect(text.contains("с 15:30 до"))
    #expect(!text.contains("дистанционно"))
    let period = try WatchList.document(of: Self.date("2026-11-24"), in: Self.source()).plainText
    #expect(period.contains("В этот день очных занятий нет."))
    #expect(period.contains("«Весёлая кисточка», группа 1 | 15:30–17:10 | Иванова А.А. | "))
    let stopped = try Self.source(replacing: [
      (
        "programs/vesyolaya-kistochka.yaml",
        """
            дистанционно:
              формат: синхронный
              режим занятий: согласно учебному расписанию
              формы: видеоуроки
              видеосвязь: 20 минут
        """,
        """
            дистанционно:
              приостановлено: да
              причина: нет условий
        """
      )
    ])
    let suspended = try WatchList.document(of: Self.date("2026-11-24"), in: stopped).plainText
    #expect(suspended.contains("Занятия приостановлены"))
    #expect(suspended.contains("«Весёлая кисточка», группа 1 | 15:30–17:10 | Иванова А.А."))
    #expect(!suspended.contains("нет условий"))
  }
}
