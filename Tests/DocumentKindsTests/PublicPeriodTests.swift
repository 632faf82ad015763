import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What pages say in unusual circumstances, each one edit away from a fixture.
struct PublicPeriodTests {
  private static let period = "periods.yaml"

  private static func source(
    _ edits: (path: String, old: String, new: String)...
  ) throws -> PublicSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    return try PublicFixture.source("small", on: date, replacing: edits)
  }

  private static func page(_ source: PublicSource) throws -> Document {
    PeriodPage.document(of: try #require(source.currentPeriod), in: source)
  }

  @Test
  func `a draft says so and carries no order`() throws {
    let source = try Self.source(
      (Self.period, "приказ: № 112 от 20.11.2026", "приказ: проект"),
      (Self.period, "с: 23.11.2026", "с: 25.11.2026")
    )
    let page = try Self.page(source)
    #expect(page.imprint.isDraft)
    #expect(page.imprint.directive == nil)
    #expect(DocumentDump.text(of: page).contains("приказ готовится"))
  }

  @Test
  func `a decision that is a draft says so beside those that are not`() throws {
    let later = "    охват: все программы\n    продлён: {по: 13.12.2026, приказ: проект}"
    let source = try Self.source((Self.period, "    охват: все программы", later))
    let text = DocumentDump.text(of: try Self.page(source)).replacing("\u{A0}", with: " ")
    #expect(text.contains("Период продлён по 13 декабря 2026 г. (приказ готовится)."))
    #expect(text.contains("приказ от 20.11.2026 № 112"))
  }

  private static func pages(_ source: PublicSource) -> [Document] {
    [
      FrontPage.document(of: .whole, in: source),
      InstitutionSchedule.document(of: .whole, in: source),
    ] + GroupSchedule.subjects(in: source).map { GroupSchedule.document(of: $0, in: source) }
      + TeacherSchedule.subjects(in: source).map { TeacherSchedule.document(of: $0, in: source) }
  }

  @Test
  func `a period without an order is announced as a draft, and draft pages bear no date`() throws {
    let source = try Self.source(
      (Self.period, "приказ: № 112 от 20.11.2026", "приказ: проект"),
      (Self.period, "с: 23.11.2026", "с: 25.11.2026")
    )
    for page in Self.pages(source) {
      #expect(page.imprint.isDraft, "\(page.title)")
      #expect(page.imprint.date == nil, "\(page.title)")
      let text = DocumentDump.text(of: page).replacing("\u{A0}", with: " ")
      #expect(text.contains("проект приказа"), "\(page.title)")
    }
    #expect(try Self.page(source).imprint.date == nil)
  }

  @Test
  func `a period that is over prepares nobody, and leads to the next one`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let source = try PublicFixture.source("two-departments", on: date)
    let past = try #require(PeriodPage.subjects(in: source).first { source.isPast($0) })
    let page = PeriodPage.document(of: past, in: source)
    let text = DocumentDump.text(of: page).replacing("\u{A0}", with: " ")
    #expect(text.contains("Этот период окончен, готовиться к нему не нужно."))
    #expect(text.contains("на странице этого периода"))
    for word in [
      "Что сделать семье", "Приготовьте", "Проверьте", "Родители отвечают", "учатся группы",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(!page.imprint.clauses.contains("5.3"))
    let later = try #require(CalendarDate(year: 2027, month: 5, day: 30))
    let last = try PublicFixture.source("small", on: later)
    let only = try #require(PeriodPage.subjects(in: last).first)
    let words = DocumentDump.text(of: PeriodPage.document(of: only, in: last)).spaced
    #expect(words.contains("Другого периода сейчас нет"))
  }

  @Test(arguments: [(11, 20, true), (12, 6, true), (12, 7, false)])
  func `a period is announced until its last day`(month: Int, day: Int, isAnnounced: Bool) throws {
    let date = try #require(CalendarDate(year: 2026, month: month, day: day))
    let source = try PublicFixture.source("small", on: date)
    for page in Self.pages(source).prefix(2) {
      #expect(DocumentDump.text(of: page).contains("callout attention") == isAnnounced)
    }
    for page in Self.pages(source).dropFirst(2) {
      let headings = page.blocks.compactMap { block -> String? in
        if case .heading(2, _, let anchor) = block { anchor } else { nil }
      }
      #expect(
        headings.filter { !["calendar", "subscribe"].contains($0) }
          == (isAnnounced ? ["period", "week"] : ["week", "period"])
      )
      #expect(DocumentDump.text(of: page).contains("Прошедший период") != isAnnounced)
    }
  }

  @Test(arguments: [
    (
      10, 12,
      "приказ от 31.08.2026 № 40-од; в дистанционный период – приказ от 09.10.2026 № 50-од, "
        + "приказ от 23.10.2026 № 57-од"
    )
  ])
  func `a timetable names the orders of the period that it shows`(
    month: Int,
    day: Int,
    directive: String
  ) throws {
    let date = try #require(CalendarDate(year: 2026, month: month, day: day))
    let source = try PublicFixture.source("two-departments", on: date)
    let page = FrontPage.document(of: .whole, in: source)
    #expect(page.imprint.directive?.replacing("\u{A0}", with: " ") == directive)
  }

  @Test
  func `a prolongation and an early end are dated and told`() throws {
    let source = try Self.source(
      (
        Self.period, "    охват: все программы",
        """
            охват: все программы
            продлён: {по: 13.12.2026, приказ: № 118 от 04.12.2026}
            окончен: {с: 11.12.2026, приказ: № 121 от 10.12.2026}
        """
      )
    )
    let page = try Self.page(source)
    #expect(page.imprint.date == CalendarDate(year: 2026, month: 12, day: 10))
    #expect(
      page.title.replacing("\u{A0}", with: " ").hasSuffix("с 23 ноября по 10 декабря 2026 г.")
    )
    let text = DocumentDump.text(of: page).replacing("\u{A0}", with: " ")
    #expect(text.contains("Период продлён по 13 декабря 2026 г. (приказ от 04.12.2026 № 118)."))
    #expect(text.contains("Период окончен досрочно: с 11 декабря 2026 г."))
  }

  @Test(arguments: [
    ("", "", "Куда и когда подать заявление, скажет педагог."),
    (
      "", "{до: 2-й день}",
      "Заявления принимают до 24 ноября (вторник) включительно. Куда подать заявление"
    ),
    (
      "", "{куда: на вахту}",
      "До какого дня подать заявление, скажет педагог. Куда подать: на вахту."
    ),
    (
      "    до: 25.11.2025", "{куда: на вахту, до: 24.11.2026}",
      "Заявления принимают до 24 ноября (вторник) включительно. Куда подать: на вахту."
    ),
    (
      "    до: 25.11.2025\n    куда: педагогу", "",
      "До какого дня подать заявление, скажет педагог. Куда подать: педагогу."
    ),
  ])
  func `what is not known of applications is said, too`(
    _ common: String,
    _ own: String,
    _ words: String
  ) throws {
    let source = try Self.source(
      ("institution.yaml", "    до: 3-й день", common),
      (
        Self.period, "    охват: все программы",
        "    охват: все программы\n" + (own.isEmpty ? "" : "    заявления: \(own)")
      )
    )
    let text = DocumentDump.text(of: try Self.page(source)).replacing("\u{A0}", with: " ")
    #expect(text.contains("paragraph body \"\(words)"))
  }

  @Test
  func `a ground without applications has no section about them and cites no clause on them`()
    throws
  {
    let source = try Self.source(
      (Self.period, "режим повышенной готовности", "отмена занятий из-за мороза")
    )
    let page = try Self.page(source)
    #expect(page.imprint.clauses == ["4.8", "4.9", "5.3", "5.4"])
    let text = DocumentDump.text(of: page)
    #expect(!text.contains("аявлени"))
    #expect(text.contains("отмена занятий из-за мороза"))
  }

  @Test
  func `invented data are marked on every page`() throws {
    let source = try Self.source(
      ("institution.yaml", "  город: Томск", "  город: Томск\n  демонстрация: да")
    )
    #expect(try Self.page(source).imprint.isSample)
    #expect(FrontPage.document(of: .whole, in: source).imprint.isSample)
  }

  @Test
  func `periods that begin on one day have pages of their own`() throws {
    let source = try Self.source(
      (
        Self.period, "    охват: все программы",
        """
            охват:
              - группа: vesyolaya-kistochka-1
          - основание: отмена занятий из-за мороза
            приказ: № 113 от 20.11.2026
            с: 23.11.2026
            по: 24.11.2026
            охват:
              - группа: vesyolaya-kistochka-2
        """
      )
    )
    let ids = PeriodPage.subjects(in: source).map { PeriodPage.id(of: $0, in: source).subject }
    #expect(ids == ["2026-11-23", "2026-11-23-2"])
    let own = GroupSchedule.subjects(in: source).map { source.currentPeriod(of: $0)?.index }
    #expect(own == [0, 1])
  }

  @Test
  func `an institution without periods says nothing of them`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let omitted = [Self.period, "attendance/2026-11.csv"]
    let source = try PublicFixture.source("small", on: date, omitting: omitted)
    #expect(source.currentPeriod == nil)
    #expect(PeriodPage.subjects(in: source).isEmpty)
    for document in [FrontPage.document(of: .whole, in: source)]
      + GroupSchedule.subjects(in: source).map({ GroupSchedule.document(of: $0, in: source) })
    {
      #expect(!DocumentDump.text(of: document).contains("Период"))
      #expect(!DocumentDump.text(of: document).contains("callout"))
    }
  }
}
