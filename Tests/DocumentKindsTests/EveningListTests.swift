import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What the staff find on the evening when a period is announced.
struct EveningListTests {
  private func source(
    _ fixture: String,
    on day: String,
    _ edits: [(path: String, old: String, new: String)] = []
  ) throws -> InternalSource {
    let date = try #require(CalendarDate(iso: day))
    return try InternalFixture.source(fixture, on: date, replacing: edits)
  }

  private func index(_ source: InternalSource) -> String {
    DocumentDump.text(of: InternalIndex.document(of: .whole, in: source))
  }

  /// The papers of both periods lie ready, and the front page leads to the one that comes.
  @Test func `a period that is announced while another holds has an evening of its own`() throws {
    let source = try source("two-departments", on: "2026-10-30")
    #expect(source.openPeriods.count == 3)
    let periods = Set(Bundle.subjects(in: source).map(\.period))
    #expect(periods == Set(source.openPeriods))
    #expect(Set(NoticePack.subjects(in: source).map(\.period)) == periods)
    let text = index(source)
    #expect(text.contains("Объявлено ещё"))
    let next = try #require(source.openPeriods.last)
    let page = PeriodIndex.document(of: next, in: source)
    let words = DocumentDump.text(of: page)
    for part in ["Подписать", "Отправить", "Напечатать", "Сдать", "Чего не\u{A0}хватает"] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test func `a period that is over needs nothing any more`() throws {
    let source = try source("small", on: "2026-12-31")
    #expect(Bundle.subjects(in: source).isEmpty)
    #expect(!index(source).contains("Подписать"))
  }

  @Test func `nobody is asked for applications that a ground does not need`() throws {
    let ground = ("periods.yaml", "режим повышенной готовности", "карантин")
    let source = try source("small", on: "2026-11-20", [ground])
    let text = index(source)
    #expect(!text.contains("аявлени"))
  }

  @Test func `a day of applications that nobody has named is a line to write on`() throws {
    let day = ("institution.yaml", "    до: 3-й день\n", "")
    let source = try source("small", on: "2026-11-20", [day])
    let text = index(source)
    #expect(text.contains("blank \"Последний день приёма заявлений\""))
    #expect(text.contains("до дня, который будет назван"))
  }

  /// The steps of the evening but what is missing are others' matter.
  private func missing(_ source: InternalSource) throws -> String {
    let period = try #require(source.openPeriods.first)
    let blocks = MissingData(source: source, period: period).blocks
    return DocumentDump.text(
      of: Document(
        id: DocumentID(kind: "missing"),
        title: "",
        bodies: [.page(blocks)],
        imprint: Imprint(institution: "")
      )
    )
  }

  @Test func `what groups have not said is asked by file and group, with a line to fill`() throws {
    let said = (
      "programs/vesyolaya-kistochka.yaml", "    учащихся: 15\n",
      "    учащихся: 15\n    без техники: 1\n"
    )
    let text = try missing(try source("small", on: "2026-11-20", [said]))
    #expect(text.contains("не\u{A0}сказано у\u{A0}1\u{A0}группы"))
    #expect(text.contains("code \"без техники: …\""))
    #expect(text.contains("code \"заявлений: …\""))
    #expect(text.contains("code \"programs/vesyolaya-kistochka.yaml\" \"\u{A0}– группа\u{A0}2\""))
    #expect(text.contains("группа\u{A0}1, группа\u{A0}2"))
  }

  @Test func `files beyond the first are counted`() throws {
    let source = try source("small", on: "2026-11-20")
    let program = try #require(source.institution.programs.first)
    let groups = Array(program.groups).map { Group.ID($0) }
    let item = SilentGroups(source: source, groups: groups, question: "", line: "", mostFiles: 0)
      .item
    #expect(item?.count == 2)
    guard case .list(let list) = item?.last else { throw Misread() }
    #expect(list.items.count == 1)
    #expect("\(list.items)".contains("и\u{A0}ещё 2\u{A0}группы (1\u{A0}файл)"))
  }

  @Test func `the blanks of an order are told while nobody is named for them`() throws {
    let head = "ответственные:\n"
    let person = "  - {роль: регистрация, должность: секретарь, имя: Юдина В.С.}\n"
    let site = ("institution.yaml", "  город: ", "  сайт: https://ddt.example/\n  город: ")
    let before = try missing(try source("small", on: "2026-11-20", [site]))
    #expect(before.contains("кто регистрирует заявления"))
    #expect(before.contains("code \"- {роль: сайт, должность: …, имя: …}\""))
    let named = ("institution.yaml", head, head + person)
    let after = try missing(try source("small", on: "2026-11-20", [site, named]))
    #expect(!after.contains("кто регистрирует заявления"))
    #expect(after.contains("кто размещает сведения"))
  }

  @Test func `what only an agreement knows of work at home is written by hand`() throws {
    let at = try source("two-departments", on: "2026-11-26")
    let words = "по\u{A0}месту жительства (педагогов: 1)"
    #expect(try missing(at).contains(words))
    let prolonged = try source("two-departments", on: "2026-10-26")
    #expect(!(try missing(prolonged).contains(words)))
    #expect(!(try missing(try source("small", on: "2026-11-20")).contains("оборудование")))
  }

  private func staffText(
    _ decision: String,
    on day: String
  ) throws -> String {
    let edit = ("periods.yaml", "    охват: все программы", "    охват: все программы\n" + decision)
    let source = try source("small", on: day, [edit])
    let period = try #require(source.openPeriods.first)
    return DocumentDump.text(of: StaffMessage.document(of: period, in: source))
  }

  @Test func `the staff are told that a period goes on, by the order about that`() throws {
    let act = "введён: распоряжение № 1 от 04.12.2026"
    let text = try staffText(
      "    продлён: {по: 13.12.2026, \(act), приказ: № 118 от 04.12.2026}",
      on: "2026-12-04"
    )
    #expect(text.contains("продлены по 13 декабря (воскресенье)"))
    #expect(text.contains("от 04.12.2026 № 118"))
    #expect(text.contains("новых заявлений не нужно"))
    #expect(text.contains("подаст до 6 декабря (воскресенье) включительно"))
    #expect(text.contains("распишитесь в листе ознакомления с приказом"))
  }

  @Test func `the staff are told that lessons are face to face again`() throws {
    let act = "отменён: распоряжение № 2 от 30.11.2026"
    let text = try staffText(
      "    окончен: {с: 02.12.2026, \(act), приказ: проект}",
      on: "2026-11-30"
    )
    #expect(text.contains("Со 2 декабря (среда) занятия снова очные"))
    #expect(text.contains("приказ ещё не подписан"))
    #expect(!text.contains("директора от 20.11.2026"))
    #expect(!text.contains("отправьте новый текст"))
  }

  @Test func `families read first that a term goes on`() throws {
    let source = try source("two-departments", on: "2026-10-26")
    let period = try #require(source.openPeriods.first)
    let group = try #require(source.institution[period].coverage.groups.first)
    let notice = Notice.document(of: GroupSubject(period: period, group: group), in: source)
    let message = notice.bodies.compactMap { body -> Message? in
      guard case .message(let message) = body else { return nil }
      return message
    }.first
    #expect(message?.paragraphs.first == "Срок продлён по 1 ноября (воскресенье).")
  }
}

/// A document is not built as its test expects.
private struct Misread: Error {}
