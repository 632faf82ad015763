import CivilTime
import DocumentDumps
import Documents
import Testing

@testable import DocumentKinds

/// Pages of days: which there are, and what they say.
struct DayPageTests {
  private static func page(_ day: String, in source: InternalSource) throws -> Document {
    DayPage.document(of: try DayFixture.date(day), in: source.published)
  }

  @Test
  func `three weeks are shown, whichever day of the first it is`() throws {
    let days = try ["2026-11-23", "2026-11-25", "2026-11-29"].map {
      DayPage.subjects(in: try DayFixture.source(on: $0).published)
    }
    #expect(Set(days).count == 1)
    #expect(days[0].map(\.isoFigures).first == "2026-11-23")
    #expect(days[0].count == 21)
    #expect(days[0].last?.isoFigures == "2026-12-13")
  }

  @Test
  func `no page of a day tells the day of the build`() throws {
    let texts = try ["2026-11-23", "2026-11-27"].map { day in
      let source = try DayFixture.source(on: day).published
      return DayPage.subjects(in: source).map {
        DocumentDump.text(of: DayPage.document(of: $0, in: source))
      }
    }
    #expect(texts[0] == texts[1])
  }

  @Test
  func `a day has its lessons by hour and room`() throws {
    let source = try DayFixture.source(on: "2026-11-09")
    let text = try Self.page("2026-11-12", in: source).plainText
    #expect(text.hasPrefix("Четверг, 12 ноября 2026 г.\nЗанятия и задания по часам и кабинетам."))
    #expect(
      text.contains("15:30–17:10 | Кабинет 12 | «Весёлая кисточка», группа 1 | Иванова А.А. | очно")
    )
    let online = try Self.page("2026-11-24", in: source).plainText
    #expect(
      online.contains(
        "15:30–17:10 | дистанционно | «Весёлая кисточка», группа 1 | Иванова А.А. | онлайн-занятие"
      )
    )
    #expect(online.contains("Период с применением ЭО и ДОТ с 23 ноября по 6 декабря 2026 г."))
  }

  @Test
  func `a day has the work of teachers that families are told of`() throws {
    let text = try Self.page("2026-11-28", in: DayFixture.source()).plainText
    let row = "| дистанционно | «Весёлая кисточка», группа 2 | Иванова А.А. |"
    #expect(text.contains("12:00 \(row) проверка работ"), "\(text)")
    #expect(text.contains("18:00 \(row) обратная связь по работам"), "\(text)")
  }

  @Test
  func `each row tells its hour`() throws {
    let source = try DayFixture.source("real-life", on: "2026-11-09")
    for day in DayPage.subjects(in: source.published) {
      for case .table(let table) in DayPage.document(of: day, in: source.published).blocks {
        let cells = table.rows.compactMap(\.cells.first)
        #expect(cells.allSatisfy { $0.rowSpan == 1 && !$0.content.isEmpty })
      }
    }
  }

  @Test
  func `a holiday says its name and has no lessons`() throws {
    let text = try Self.page("2026-11-04", in: DayFixture.source(on: "2026-11-02")).plainText
    #expect(text.contains("Занятий и заданий в этот день нет."))
    #expect(text.contains("День народного единства: занятий нет."))
  }

  @Test
  func `the ends of the weeks lead to no day that is not there`() throws {
    let source = try DayFixture.source().published
    let days = Set(DayPage.subjects(in: source).map { DayPage.id(of: $0, in: source) })
    for day in DayPage.subjects(in: source) {
      let text = DocumentDump.text(of: DayPage.document(of: day, in: source))
      for line in text.split(separator: "\"day\" \"").dropFirst(2) {
        #expect(days.contains(DocumentID(kind: "day", subject: String(line.prefix(10)))))
      }
    }
  }

  @Test(arguments: ["small", "two-departments", "real-life", "changed-week"])
  func `a page looks at no program that its day does not have`(_ fixture: String) throws {
    let source = try DayFixture.source(fixture).published
    for day in DayPage.subjects(in: source) {
      let window = source.window(DayPage.reads(day, in: source))
      let seen = DocumentDump.text(of: DayPage.document(of: day, in: window))
      #expect(seen == DocumentDump.text(of: DayPage.document(of: day, in: source)))
    }
  }
}
