import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What the staff are told to do, and what is not yet or no longer theirs to do.
struct StaffMessageTests {
  private typealias Edit = (path: String, old: String, new: String)

  private static let coverage = "    охват: все программы"
  private static let program = "programs/vesyolaya-kistochka.yaml"

  private func source(_ edits: [Edit], fixture: String = "small") throws -> InternalSource {
    let date = try #require(CalendarDate(iso: "2026-11-20"))
    return try InternalFixture.source(fixture, on: date, replacing: edits)
  }

  private func text(_ edits: [Edit], fixture: String = "small") throws -> String {
    let source = try source(edits, fixture: fixture)
    let period = try #require(source.openPeriods.first)
    return DocumentDump.text(of: StaffMessage.document(of: period, in: source)).spaced
  }

  private func decided(_ decision: String) -> Edit {
    ("periods.yaml", Self.coverage, Self.coverage + "\n    " + decision)
  }

  @Test(arguments: [
    "продлён: {по: 13.12.2026, приказ: проект}", "окончен: {с: 02.12.2026, приказ: проект}",
  ])
  func `before a decision is signed nothing is sent or handed out`(_ decision: String) throws {
    let text = try text([decided(decision)])
    #expect(text.contains("Пока ничего не отправляйте семьям и не раздавайте"))
    for word in ["отправьте", "передайте", "распишитесь"] { #expect(!text.contains(word)) }
  }

  @Test func `before the order is signed the index and each teacher read the same`() throws {
    let draft = ("periods.yaml", "приказ: № 112 от 20.11.2026", "приказ: проект")
    let source = try source([draft])
    let index = DocumentDump.text(of: InternalIndex.document(of: .whole, in: source)).spaced
    #expect(index.contains("Приказ ещё не подписан: ничего не отправляйте"))
    #expect(index.contains("\"В чаты групп\" ] \" – когда приказ подпишут\""))
    let teacher = try #require(TeacherPapers.subjects(in: source).first)
    let page = DocumentDump.text(of: TeacherPapers.document(of: teacher, in: source)).spaced
    #expect(page.contains("Приказ ещё не подписан: ничего не отправляйте"))
    #expect(!page.contains("отправьте в её чат"))
  }

  @Test func `a prolongation whose ground needs no applications asks for none`() throws {
    let quarantine = ("periods.yaml", "режим повышенной готовности", "карантин")
    let longer = decided("продлён: {по: 13.12.2026, приказ: № 118 от 04.12.2026}")
    let text = try text([quarantine, longer])
    #expect(text.contains("продлены по 13 декабря"))
    #expect(!text.contains("аявлени"))
  }

  @Test func `who is meant is named where not all groups are`() throws {
    let some = ("periods.yaml", Self.coverage, "    охват:\n      - группа: vesyolaya-kistochka-1")
    let text = try text([some])
    #expect(text.contains("Касается педагогов: Иванова А.А."))
    #expect(text.contains("Каждому из названных педагогов:"))
    #expect(try self.text([]).contains("Каждому педагогу:"))
  }

  @Test func `nobody is promised an archive that is not made`() throws {
    let text = try text([], fixture: "real-life")
    #expect(text.contains("своего архива нет у тех"))
    #expect(text.contains("вместе с другим педагогом или вместо него (Котов П.П.)"))
    #expect(try !self.text([]).contains("своего архива нет"))
    let source = try source([], fixture: "real-life")
    let index = DocumentDump.text(of: InternalIndex.document(of: .whole, in: source)).spaced
    #expect(index.contains("Котов П.П.: тексты и бумаги – у педагога группы"))
  }

  @Test func `tasks on paper are asked for until each group has counted`() throws {
    let first: Edit = (Self.program, "учащихся: 15", "учащихся: 15\n    без техники: 2")
    let second: Edit = (Self.program, "учащихся: 10", "учащихся: 10\n    без техники: 1")
    let none: [Edit] = [
      (first.path, first.old, first.old + "\n    без техники: 0"),
      (second.path, second.old, second.old + "\n    без техники: 0"),
    ]
    let unknown = try text([])
    #expect(unknown.contains("без техники и интернета; если в вашей группе их число не названо"))
    let some = try text([first])
    #expect(some.contains("(пока известно: 2 комплекта); если в вашей группе"))
    let all = try text([first, second])
    #expect(all.contains("(пока известно: 3 комплекта)") && !all.contains("не названо"))
    #expect(try !text(none).contains("на бумаге"))
  }

  @Test func `a day of applications ends no sentence in the middle`() throws {
    let unnamed = ("institution.yaml", "    до: 3-й день\n", "")
    let words = "до дня, который будет назван, и в день приёма передавайте для регистрации"
    #expect(try text([unnamed]).contains(words))
    #expect(try text([]).contains("включительно и в день приёма передавайте"))
  }

  @Test func `an open term names its ground once`() throws {
    let open = ("periods.yaml", "по: 06.12.2026", "по: до отмены")
    let text = try text([open])
    #expect(text.contains("до отмены режима повышенной готовности занятия пойдут с применением"))
    #expect(!text.contains(": режим повышенной готовности"))
  }

  @Test func `after an end the staff take a new archive and sign that they know the order`()
    throws
  {
    let text = try text([decided("окончен: {с: 02.12.2026, приказ: № 120 от 30.11.2026}")])
    #expect(text.contains("возьмите новый архив"))
    #expect(text.contains("распишитесь в листе ознакомления с приказом"))
  }

  @Test func `of a period that is over nobody is told anything`() throws {
    let date = try #require(CalendarDate(iso: "2026-12-31"))
    #expect(StaffMessage.subjects(in: try InternalFixture.source("small", on: date)).isEmpty)
  }
}
