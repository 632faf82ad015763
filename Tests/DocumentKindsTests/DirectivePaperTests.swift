import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import SourceText
import Testing

@testable import DocumentKinds

/// What orders decide, and what vanishes from them where a period does not have it.
struct DirectivePaperTests {
  private typealias Edit = (path: String, old: String, new: String)

  @Test
  func `each decision about a period has an order`() throws {
    let source = try source("two-departments")
    #expect(
      DirectivePaper.subjects(in: source).map { DirectivePaper.id(of: $0, in: source).subject } == [
        "2026-10-12-transfer", "2026-10-12-prolongation-1", "2026-11-09-transfer",
        "2026-11-09-end", "2026-11-30-transfer",
      ]
    )
  }

  @Test
  func `a period that never had a last day ends by a return, not by an early end`() throws {
    let ending = "\n    окончен: {с: 01.12.2026, приказ: № 120 от 30.11.2026}"
    let source = try source("small", [(Self.periods, "по: 06.12.2026", "по: до отмены" + ending)])
    let text = try text("2026-11-23-return", in: source)
    #expect(text.contains("О возобновлении занятий в очном формате"))
    #expect(text.contains("Считать 30 ноября 2026 г. последним днём"))
    #expect(text.contains("С 1 декабря 2026 г. проводить занятия в очном формате"))
    let transfer = try self.text("2026-11-23-transfer", in: source)
    let term = "с 23 ноября 2026 г. до отмены режима повышенной готовности"
    #expect(transfer.contains("Перевести \(term)"))
  }

  @Test
  func `the second day of a month takes a longer preposition`() throws {
    let ending = "\n    окончен: {с: 02.12.2026, приказ: № 120 от 30.11.2026}"
    let source = try source("small", [(Self.periods, "по: 06.12.2026", "по: до отмены" + ending)])
    let text = try text("2026-11-23-return", in: source)
    #expect(text.contains("Со 2 декабря 2026 г. проводить занятия"))
  }

  @Test
  func `who has a duty by role is named in orders, and nobody else`() throws {
    let people = """
      ответственные:
        - {роль: регистрация, должность: секретарь, имя: Юдина В.С.}
        - {роль: сайт, должность: методист, имя: Белоусова Д.К.}

      """
    let edit = ("institution.yaml", "ответственные:\n", people)
    let named = try source("two-departments", [edit])
    let unnamed = try source("two-departments")
    let registration = "Ответственный за регистрацию: "
    let site = "памятку для семьи. Ответственный: "
    let transfers = ["2026-10-12-transfer", "2026-11-09-transfer"]
    let filled = try transfers.map { try text($0, in: named) }
    #expect(filled[0].contains(registration + "секретарь Юдина В.С."))
    #expect(filled[1].contains(site + "методист Белоусова Д.К."))
    #expect(filled.allSatisfy { !$0.contains("..") })
    let blank = try transfers.map { try text($0, in: unnamed) }
    #expect(blank[0].contains(registration + "____"))
    #expect(blank[1].contains(site + "____"))
  }

  @Test
  func `an order is a draft until it has its own number, whatever others have`() throws {
    let later = "\n    продлён: {по: 13.12.2026, приказ: проект}"
    let source = try source("small", [(Self.periods, "по: 06.12.2026", "по: 06.12.2026" + later)])
    let transfer = try document("2026-11-23-transfer", in: source)
    #expect(!transfer.imprint.isDraft)
    #expect(transfer.imprint.date == CalendarDate(iso: "2026-11-20"))
    let prolongation = try document("2026-11-23-prolongation-1", in: source)
    #expect(prolongation.imprint.isDraft)
    #expect(prolongation.imprint.date == nil)
    #expect(prolongation.plainText.contains("______________ | г. Томск | № ________"))
  }

  @Test
  func `a transfer names the term that was decided first`() throws {
    let later = "\n    продлён: {по: 13.12.2026, приказ: № 118 от 04.12.2026}"
    let source = try source("small", [(Self.periods, "по: 06.12.2026", "по: 06.12.2026" + later)])
    let transfer = try text("2026-11-23-transfer", in: source)
    #expect(transfer.contains("Перевести с 23 ноября по 6 декабря 2026 г. группы"))
    #expect(!transfer.contains("13 декабря"))
    let prolongation = try text("2026-11-23-prolongation-1", in: source)
    #expect(prolongation.contains("Продлить по 13 декабря 2026 г. срок"))
    #expect(prolongation.contains("(прежний последний день – 6 декабря 2026 г.)"))
  }

  @Test
  func `a second prolongation names both orders that it changes`() throws {
    let later = """

          продлён:
            - {по: 13.12.2026, приказ: № 118 от 04.12.2026}
            - {по: 20.12.2026, приказ: № 121 от 11.12.2026}
      """
    let source = try source("small", [(Self.periods, "по: 06.12.2026", "по: 06.12.2026" + later)])
    let second = try document("2026-11-23-prolongation-2", in: source)
    let transfer = "приказом от 20.11.2026 № 112"
    let both = "установленный \(transfer) и продлённый приказом от 04.12.2026 № 118"
    #expect(second.plainText.contains(both + " (прежний последний день – 13 декабря 2026 г.)"))
    #expect(second.plainText.contains("\(transfer), приказом от 04.12.2026 № 118"))
    #expect(second.title.spaced.hasPrefix("Приказ о продлении по 20 декабря:"))
    let first = try text("2026-11-23-prolongation-1", in: source)
    #expect(!first.contains("продлённый") && !first.contains("приказом от 04.12"))
  }

  @Test
  func `who teaches on other days alone, or is told nothing, does not sign`() throws {
    let substitute: Edit = (
      "programs/vesyolaya-kistochka.yaml", "    приглашение: https://vk.me/join/FixtureGroupOne",
      "    далее: [{с: 01.02.2027, по: 28.02.2027, педагог: Котов П.П.}]\n"
        + "    приглашение: https://vk.me/join/FixtureGroupOne"
    )
    let teacher: Edit = ("teachers.yaml", "педагоги:", "педагоги:\n  - имя: Котов П.П.")
    let support: Edit = (
      "institution.yaml", "ответственные:\n",
      "ответственные:\n  - {роль: техподдержка, должность: инженер, имя: Щукин Р.О.}\n"
    )
    let source = try source("small", [substitute, teacher, support])
    let subject = try #require(DirectivePaper.subjects(in: source).first)
    let people = DirectivePeople(context: DirectiveContext(subject, in: source)).acquainted
    #expect(
      people.map(\.name.spaced) == ["Орлова Н.В.", "Гусев А.П.", "Мельникова О.В.", "Иванова А.А."]
    )
  }

  @Test
  func `one department is addressed alone, and a vacancy is a line to write on`() throws {
    let one = try text("2026-11-23-transfer", in: source("small"))
    #expect(one.contains("Руководителю структурного подразделения (Художественный отдел – Мель"))
    let vacancy: Edit = ("institution.yaml", "Мельникова О.В.", "вакансия")
    let nobody = try text("2026-11-23-transfer", in: source("small", [vacancy]))
    #expect(nobody.contains("(Художественный отдел – ____"))
    #expect(!nobody.contains("вакансия"))
  }

  @Test
  func `acts are cited that hold on the order's day, and no others`() throws {
    let acts = """
      акты:
        - {название: Старый порядок, по: 15.11.2026}
        - {название: Будущий порядок, действует с: 17.11.2026}
        - {название: Порядок этого дня, действует с: 16.11.2026, по: 16.11.2026}
      """
    let source = try InternalFixture.source(
      "other-regulation",
      on: try day("2026-11-17"),
      replacing: [("regulation.yaml", "акты:", acts)]
    )
    let subject = try #require(DirectivePaper.subjects(in: source).first)
    let text = DirectivePaper.document(of: subject, in: source).plainText
    #expect(text.contains("Порядок этого дня;"))
    #expect(text.contains("Порядок занятий на расстоянии;"))
    for word in ["Старый порядок", "Будущий порядок", "СанПиН"] { #expect(!text.contains(word)) }
  }

  @Test
  func `an order is one sentence up to its items where each act says how it is called`() throws {
    let named = "название: Порядок занятий на расстоянии\n    творительный: Порядком занятий"
    let source = try InternalFixture.source(
      "other-regulation",
      on: try day("2026-11-17"),
      replacing: [("regulation.yaml", "название: Порядок занятий на расстоянии", named)]
    )
    let subject = try #require(DirectivePaper.subjects(in: source).first)
    let text = DirectivePaper.document(of: subject, in: source).plainText
    #expect(text.contains("В соответствии с Порядком занятий и пункт"))
    #expect(text.contains("далее – Положение) ПРИКАЗЫВАЮ:"))
  }

  @Test
  func `what a period does not have is not ordered`() throws {
    let quarantine: Edit = (Self.periods, "режим повышенной готовности", "карантин")
    let text = try text("2026-11-23-transfer", in: source("small", [quarantine]))
    for word in ["заявлени", "по месту жительства", "Приостановить", "№ 3", "на сайте", "1.7"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("В связи с введением карантина (распоряжение"))
    #expect(text.contains("Контроль за исполнением настоящего приказа оставляю за собой."))
  }

  @Test
  func `a group whose lessons stop is in a part of its own, and in no schedule`() throws {
    let document = try document("2026-10-12-transfer", in: source("two-departments"))
    let text = document.plainText
    #expect(text.contains("названные в разделе 1 приложения № 1"))
    #expect(
      text.contains("названные в разделе 2 приложения № 1 к настоящему приказу, с 12 по 25")
    )
    #expect(text.contains("занятия групп, названных в разделе 3 приложения № 1"))
    let schedule = try #require(try section("Расписание дистанционных занятий", of: document))
    #expect(schedule.orientation == .landscape)
    let rows = schedule.plainText
    let approval = "УТВЕРЖДЕНО приказом МБУ ДО ЦДТ «Уральские самоцветы» от 09.10.2026 № 50-од"
    #expect(rows.contains(approval))
    #expect(rows.contains("«Резьба по дереву» | 1 |"))
    #expect(!rows.contains("«Резьба по дереву» | 2 |"))
  }

  @Test
  func `the hours that a suspended group is owed are named when lessons go on`() throws {
    let ending = "\n    окончен: {с: 26.10.2026, приказ: № 58-од от 23.10.2026}\n    продлён:"
    let source = try source("two-departments", [(Self.periods, "\n    продлён:", ending)])
    let text = try text("2026-10-12-end", in: source)
    // Two weeks of two lessons of two hours.
    #expect(text.contains("приостановлены: «Резьба по дереву», группа 2 – 8 академических часов"))
  }

  @Test
  func `pupils without a device are counted once each group has said its number`() throws {
    let program = "programs/vesyolaya-kistochka.yaml"
    let first: Edit = (program, "учащихся: 15", "учащихся: 15\n    без техники: 2")
    let second: Edit = (program, "учащихся: 10", "учащихся: 10\n    без техники: 1")
    let some = try text("2026-11-23-transfer", in: source("small", [first]))
    #expect(some.contains("или доступа в интернет и чьи семьи не пользуются мессенджером"))
    let all = try text("2026-11-23-transfer", in: source("small", [first, second]))
    #expect(all.contains("в интернет (по сведениям групп, 3 учащихся) и чьи семьи"))
  }

  @Test
  func `who works at home is listed; only a draft says what to look up`() throws {
    let source = try source("two-departments")
    let signed = try document("2026-10-12-transfer", in: source)
    let list = try #require(try section("Педагоги, которые ведут занятия", of: signed)).plainText
    #expect(list.contains("Приложение № 3 к приказу от 09.10.2026 № 50-од"))
    #expect(
      list.contains("1 | Искрова Дарья Юрьевна | согласовано: методическая служба, 30.09.2026")
    )
    #expect(!list.contains("Малахитов"))
    #expect(!list.contains("проверьте"))
    let draft = try text("2026-11-30-transfer", in: source)
    #expect(draft.contains("До подписания проверьте действующую редакцию статьи 312.9"))
  }

  @Test
  func `everybody who is told to do something signs that they know it, once`() throws {
    let source = try source("two-departments")
    let subject = try #require(DirectivePaper.subjects(in: source).first)
    let people = DirectivePeople(context: DirectiveContext(subject, in: source)).acquainted
    #expect(
      people.map(\.name.spaced) == [
        "Рябинина В.Ф.", "Чупина Л.Д.", "Данилов М.И.", "Полозова А.Г.", "Искрова Д.Ю.",
        "Малахитов Я.Е.",
      ]
    )
  }

  @Test
  func `who only accompanies lessons signs as that`() throws {
    let edit: Edit = (
      "programs/vesyolaya-kistochka.yaml", "педагог: Иванова А.А.",
      "педагоги: Иванова А.А., Котов П.П. (концертмейстер)"
    )
    let teacher: Edit = ("teachers.yaml", "педагоги:", "педагоги:\n  - имя: Котов П.П.")
    let source = try source("small", [edit, teacher])
    let subject = try #require(DirectivePaper.subjects(in: source).first)
    let people = DirectivePeople(context: DirectiveContext(subject, in: source)).acquainted
    let posts = people.filter { ["Иванова А.А.", "Котов П.П."].contains($0.name.spaced) }.map(
      \.post
    )
    #expect(Set(posts) == ["педагог", "концертмейстер"])
  }

  @Test(arguments: ["small", "two-departments", "other-regulation"])
  func `no order tells an invitation or why lessons of a group stop`(_ fixture: String) throws {
    let source = try source(fixture)
    for subject in DirectivePaper.subjects(in: source) {
      let text = DocumentDump.text(of: DirectivePaper.document(of: subject, in: source))
      for word in ["/join/", "станок", "согласие на обработку"] { #expect(!text.contains(word)) }
    }
  }

  // MARK: Making documents

  private static let periods = "periods.yaml"

  private func source(_ fixture: String, _ edits: [Edit] = []) throws -> InternalSource {
    try InternalFixture.source(fixture, on: try day("2026-11-23"), replacing: edits)
  }

  private func document(_ name: String, in source: InternalSource) throws -> Document {
    let subject = try #require(
      DirectivePaper.subjects(in: source).first {
        DirectivePaper.id(of: $0, in: source).subject == name
      }
    )
    return DirectivePaper.document(of: subject, in: source)
  }

  private func text(_ name: String, in source: InternalSource) throws -> String {
    try document(name, in: source).plainText
  }

  /// The section with a paragraph that begins so.
  private func section(_ start: String, of document: Document) throws -> Section? {
    document.bodies.flatMap { body -> [Section] in
      guard case .pages(let sections) = body else { return [] }
      return sections
    }.first { $0.plainText.split(separator: "\n").contains { $0.hasPrefix(start) } }
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
}
