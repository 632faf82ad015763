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
}
