import CivilTime
import DocumentDumps
import Documents
import Hashing
import Testing

@testable import DocumentKinds

/// The list for whoever sits at the door.
struct WatchListTests {
  @Test
  func `the list for the door tells who comes, who does not and whose lessons stop`() throws {
    let usual = try WatchList.document(
      of: DayFixture.date("2026-11-12"),
      in: DayFixture.source(on: "2026-11-09")
    )
    #expect(usual.fit == .onePageInFittingLetters)
    let text = usual.plainText
    #expect(text.hasPrefix("Список для вахты: четверг, 12 ноября 2026 г."))
    #expect(text.contains("15:30–17:10 | 12 | «Весёлая кисточка», группа 1 | Иванова А.А. | 15"))
    #expect(text.contains("с 15:30 до"))
    #expect(!text.contains("дистанционно"))
    let period = try WatchList.document(of: DayFixture.date("2026-11-24"), in: DayFixture.source())
      .plainText
    #expect(period.contains("В этот день очных занятий нет."))
    #expect(period.contains("«Весёлая кисточка», группа 1 | 15:30–17:10 | Иванова А.А. | "))
    let stopped = try DayFixture.source(replacing: [
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
    let suspended = try WatchList.document(of: DayFixture.date("2026-11-24"), in: stopped).plainText
    #expect(suspended.contains("Занятия приостановлены"))
    #expect(suspended.contains("«Весёлая кисточка», группа 1 | 15:30–17:10 | Иванова А.А."))
    #expect(!suspended.contains("нет условий"))
  }

  @Test
  func `a list is made anew where its words change, and only there`() throws {
    func digests(_ old: String, _ new: String) throws -> [Digest] {
      let edit = (path: "programs/vesyolaya-kistochka.yaml", old: old, new: new)
      let source = try DayFixture.source(on: "2026-11-09", replacing: [edit])
      return try ["2026-11-10", "2026-11-11"].map {
        WatchDay(try DayFixture.date($0), in: source).digest
      }
    }
    let usual = try digests("группы:", "группы:")
    #expect(try digests("разделы 2 и 4", "разделы 2 и 5") == usual)
    let grown = try digests("учащихся: 15", "учащихся: 16")
    #expect(grown[0] != usual[0], "the first group has lessons on Tuesdays")
    #expect(grown[1] == usual[1])
  }

  @Test
  func `the key of a list tells its words and no program`() throws {
    let source = try DayFixture.source()
    let reads = try WatchList.reads(DayFixture.date("2026-11-24"), in: source)
    #expect(reads.programs.isEmpty && !reads.everyProgram && reads.shown != nil)
    let day = try DayFixture.date("2026-11-24")
    let whole = DocumentDump.text(of: WatchList.document(of: day, in: source))
    let seen = DocumentDump.text(of: WatchList.document(of: day, in: source.window(reads)))
    #expect(whole == seen)
  }

  @Test
  func `the list tells what is cancelled or moved away`() throws {
    let source = try DayFixture.source("changed-week")
    let text = try WatchList.document(of: DayFixture.date("2026-12-09"), in: source).plainText
    #expect(text.contains("Отменено или перенесено"), "\(text)")
    #expect(text.contains("17:00–18:40 | Кабинет 12 | «Весёлая кисточка», группа 2 | "), "\(text)")
    let usual = try WatchList.document(of: DayFixture.date("2026-12-10"), in: source).plainText
    #expect(!usual.contains("Отменено или перенесено"), "\(usual)")
    #expect(usual.contains("15:30–17:10 | 3 | «Весёлая кисточка», группа 1"), "\(usual)")
  }

  @Test
  func `who comes on other days is not waited for in a period`() throws {
    let text = try WatchList.document(of: DayFixture.date("2026-11-25"), in: DayFixture.source())
      .plainText
    let usual = "обычно приходят в 17:00; в период не приходят"
    #expect(
      text.contains("«Весёлая кисточка», группа 2 | \(usual) | Иванова А.А. | в учреждении"),
      "\(text)"
    )
  }

  @Test
  func `a lesson that stands at the time of another group's is missed at its own`() throws {
    let source = try InternalFixture.source(
      "small",
      on: DayFixture.date("2026-12-07"),
      adding: [
        "changes/a.yaml": """
        изменения:
          - {дата: 09.12.2026, группа: vesyolaya-kistochka-1, дополнительное занятие: '15:00–16:40',
             совместно с: vesyolaya-kistochka-2, объявлено: 01.12.2026 9:00}
        """
      ]
    )
    let text = WatchList.document(of: try DayFixture.date("2026-12-09"), in: source).plainText
    let line = "17:00–18:40 | Кабинет 12 | «Весёлая кисточка», группа 2 | перенесено на 15:00–16:40"
    #expect(text.spaced.contains(line))
  }
}
