import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What papers say after a period was prolonged or ended.
struct LaterDecisionTests {
  private typealias Edit = (path: String, old: String, new: String)

  private static let coverage = "    охват: все программы"
  private static let longer = "продлён: {по: 13.12.2026, приказ: № 118 от 04.12.2026}"
  private static let ended = "окончен: {с: 02.12.2026, приказ: № 120 от 30.11.2026}"

  private func decided(_ decision: String) -> Edit {
    ("periods.yaml", Self.coverage, Self.coverage + "\n    " + decision)
  }

  private func source(
    _ decision: String,
    _ edits: [Edit] = [],
    on day: String = "2026-11-30"
  ) throws -> InternalSource {
    let date = try #require(CalendarDate(iso: day))
    return try InternalFixture.source("small", on: date, replacing: [decided(decision)] + edits)
  }

  private func first(_ source: InternalSource) throws -> GroupSubject {
    try #require(Notice.subjects(in: source).first)
  }

  @Test func `one day of applications stands in every paper after a prolongation`() throws {
    let source = try source(Self.longer)
    let subject = try first(source)
    let application = GroupSubject(period: subject.period, group: subject.group)
    let day = "до 6 декабря (воскресенье) включительно"
    let papers = [
      Notice.document(of: subject, in: source),
      Application.document(of: application, in: source),
      PeriodPage.document(of: subject.period, in: source.published),
      StaffMessage.document(of: subject.period, in: source),
    ]
    for paper in papers {
      let text = DocumentDump.text(of: paper).spaced
      #expect(text.contains(day), "\(paper.title)")
      #expect(!text.contains("25 ноября"), "\(paper.title)")
    }
    let order = DirectivePaper.document(
      of: DirectiveSubject(period: subject.period, matter: .transfer),
      in: source
    )
    #expect(order.plainText.contains("до 25 ноября (среда) включительно"))
  }

  @Test func `a period that was ended, or is over, asks for no application`() throws {
    let ended = try source(Self.ended)
    let over = try source(Self.longer, on: "2026-12-31")
    for source in [ended, over] {
      let period = try first(source).period
      let page = PeriodPage.document(of: period, in: source.published)
      #expect(!DocumentDump.text(of: page).contains("аявлени"))
    }
  }

  @Test func `a return names its own day and its own order`() throws {
    let source = try source(Self.ended)
    let subject = try first(source)
    let notice = Notice.document(of: subject, in: source)
    #expect(notice.title.spaced.hasSuffix("группа 1, со 2 декабря 2026 г."))
    #expect(notice.imprint.directive?.spaced == "приказ от 30.11.2026 № 120")
    let about = "о возобновлении очных занятий со 2 декабря 2026 г."
    #expect(notice.plainText.contains("Получено уведомление \(about): «Весёлая кисточка»"))
    let sheet = AcquaintanceSheet.document(of: subject, in: source)
    #expect(sheet.plainText.contains("Об уведомлении \(about) сообщено:"))
  }

  @Test func `a prolongation names the order of its own beside the first`() throws {
    let source = try source(Self.longer)
    let notice = Notice.document(of: try first(source), in: source)
    let orders = "приказ от 20.11.2026 № 112, приказ от 04.12.2026 № 118"
    #expect(notice.imprint.directive?.spaced == orders)
    #expect(notice.title.spaced.hasSuffix("07.12.2026–13.12.2026"))
  }

  @Test func `who learns at a distance all year is told that an end changes nothing`() throws {
    let source = try alwaysDistant(Self.ended)
    let subject = try first(source)
    let notice = Notice.document(of: subject, in: source)
    let text = DocumentDump.text(of: notice).spaced
    #expect(text.contains("для группы 1 ничего не меняется"))
    #expect(text.contains("№ 120") && !text.contains("№ 112"))
    for word in ["23 ноября", " снова", " очно"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `an open term ends nothing for who learns at a distance all year`() throws {
    let open = ("periods.yaml", "по: 06.12.2026", "по: до отмены")
    let source = try alwaysDistant(nil, [open])
    let text = DocumentDump.text(of: Notice.document(of: try first(source), in: source)).spaced
    #expect(text.contains("группа продолжит заниматься так же"))
    #expect(!text.contains("Последний день назовёт"))
  }

  /// The first group has no lessons in a room.
  private func alwaysDistant(_ decision: String?, _ edits: [Edit] = []) throws -> InternalSource {
    let group = (
      "programs/vesyolaya-kistochka.yaml",
      """
          кабинет: 12
          расписание:
            - вторник 15:30–17:10
            - четверг 15:30–16:15, 16:25–17:10
          приглашение: https://vk.me/join/FixtureGroupOne
          дистанционно:
            формат: синхронный
            режим занятий: согласно учебному расписанию
            формы: видеоуроки
            видеосвязь: 20 минут
      """,
      """
          приглашение: https://vk.me/join/FixtureGroupOne
          дистанционно:
            категория: высокая степень успешности
            формат: асинхронный
            режим занятий: индивидуальное сопровождение
            формы: консультации
            рассылка: вторник 10:00
            консультации: вторник 18:00–18:45
            проверка: пятница 18:00
            обратная связь: пятница 19:00
      """
    )
    let form = (
      "programs/vesyolaya-kistochka.yaml", "форма обучения: очная", "форма обучения: очно-заочная"
    )
    let date = try #require(CalendarDate(iso: "2026-11-30"))
    let all = [group, form] + (decision.map { [decided($0)] } ?? []) + edits
    return try InternalFixture.source("small", on: date, replacing: all)
  }

  @Test func `a lesson of the period after it is not the first one after an end`() throws {
    let next = """
      \(Self.ended)
        - основание: карантин
          приказ: № 122 от 30.11.2026
          с: 02.12.2026
          по: 09.12.2026
          охват: все программы
      """
    let source = try source(next)
    let text = Notice.document(of: try first(source), in: source).plainText
    #expect(!text.contains("Первое занятие"))
    let alone = try self.source(Self.ended)
    let usual = Notice.document(of: try first(alone), in: alone).plainText
    #expect(usual.contains("Первое занятие – 3 декабря (четверг)."))
  }

  @Test func `of a short term only the lessons on its days are told`() throws {
    let short: [Edit] = [
      ("periods.yaml", "с: 23.11.2026", "с: 02.12.2026"),
      ("periods.yaml", "по: 06.12.2026", "по: 04.12.2026"),
    ]
    let date = try #require(CalendarDate(iso: "2026-11-30"))
    let source = try InternalFixture.source("small", on: date, replacing: short)
    let subject = try first(source)
    let before = NoticeWeek(NoticeContext(subject, in: source)).before.plainText.spaced
    #expect(before == "чт 15:30–17:10 – очное занятие, 2 академических часа, кабинет 12")
    let whole = try InternalFixture.source("small", on: date)
    #expect(NoticeWeek(NoticeContext(subject, in: whole)).before.plainText.hasPrefix("вт, чт"))
  }

  @Test func `a term without lessons is told in words`() throws {
    let edits: [Edit] = [
      ("periods.yaml", "с: 23.11.2026", "с: 28.11.2026"),
      ("periods.yaml", "по: 06.12.2026", "по: 29.11.2026"),
    ]
    let date = try #require(CalendarDate(iso: "2026-11-25"))
    let source = try InternalFixture.source("small", on: date, replacing: edits)
    let week = NoticeWeek(NoticeContext(try first(source), in: source))
    #expect(week.after.plainText.spaced == "В эти дни занятий по расписанию нет.")
    #expect(week.before.plainText == week.after.plainText)
  }

  @Test func `the hours of a suspended group are those of the whole term`() throws {
    let date = try #require(CalendarDate(iso: "2026-10-26"))
    let source = try InternalFixture.source("two-departments", on: date)
    let subject = try #require(
      Notice.subjects(in: source).first { $0.name(in: source) == "2026-10-12/rezba-po-derevu-2" }
    )
    let text = Notice.document(of: subject, in: source).plainText
    #expect(text.contains("О продлении приостановления занятий"))
    #expect(text.contains("12 академических часов (всего за срок) группа проведёт очно"))
  }

  @Test func `the index names each order by its day, and those of before apart`() throws {
    let twice = """
      продлён:
            - {по: 13.12.2026, приказ: № 118 от 04.12.2026}
            - {по: 20.12.2026, приказ: проект}
      """
    let source = try source(twice, on: "2026-12-11")
    let text = DocumentDump.text(of: InternalIndex.document(of: .whole, in: source)).spaced
    #expect(text.contains("fact \"Приказ о продлении по 13 декабря\" \"от 04.12.2026 № 118\""))
    #expect(text.contains("fact \"Приказ о продлении по 20 декабря\" badge attention \"ПРОЕКТ\""))
    let signing = text.split(separator: "\n").first { $0.contains("Изданы раньше") }
    #expect(signing?.contains("Приказ о продлении по 13 декабря") == true)
    #expect(signing?.contains("по 20 декабря") == false)
  }

  @Test func `after an end nothing is missing that only the transfer needed`() throws {
    let source = try source(Self.ended)
    let period = try #require(source.openPeriods.first)
    let blocks = "\(MissingData(source: source, period: period).blocks)"
    for word in ["без техники", "требования", "регистрирует"] { #expect(!blocks.contains(word)) }
  }
}
