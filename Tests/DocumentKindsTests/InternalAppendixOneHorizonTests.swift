import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Russian
import Testing
import Timetable

@testable import DocumentKinds

/// How much Приложение 1 shows of a period whose last day nobody knows.
struct InternalAppendixOneHorizonTests {
  @Test(arguments: [(2026, 11, 23, "03.01.2027"), (2027, 2, 3, "07.03.2027")])
  func `a period without a last day is shown for some weeks`(
    year: Int,
    month: Int,
    day: Int,
    last: String
  ) throws {
    let source = try Self.source(year, month, day)
    let open = try #require(source.institution.periods.indices.last)
    let days = try #require(source.published.window(of: DistancePeriod.ID(open))?.days)
    #expect(days.first.isoFigures == "2026-11-30")
    #expect(days.last.russianFigures == last)
    let subject = AppendixOneSubject(period: DistancePeriod.ID(open), scope: .institution)
    let text = DocumentDump.text(of: AppendixOne.document(of: subject, in: source))
    #expect(text.contains("по\u{A0}\(last), следующие появятся позже"))
    for form in AppendixOneEntries(source: source, period: subject.period)
      .forms(of: subject.groups(in: source))
    { #expect(form.dates.allSatisfy { $0 <= days.last }) }
  }

  @Test func `a period with a last day is shown whole`() throws {
    let source = try Self.source(2026, 10, 12)
    let period = DistancePeriod.ID(0)
    #expect(source.published.window(of: period)?.days == source.timetable.days(of: period))
    let subject = AppendixOneSubject(period: period, scope: .institution)
    let document = AppendixOne.document(of: subject, in: source)
    #expect(!DocumentDump.text(of: document).contains("Показаны дни"))
    let sheets = document.bodies.flatMap { body -> [Sheet] in
      switch body {
      case .workbook(let workbook): workbook.sheets
      case .pages, .message, .calendar, .feed, .pack, .archive: []
      }
    }
    let title = try #require(sheets.first?.printTitle)
    #expect(!title.contains(".."))
  }

  private static func source(_ year: Int, _ month: Int, _ day: Int) throws -> InternalSource {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    let order = ("periods.yaml", "приказ: проект", "приказ: № 70-од от 27.11.2026")
    return try InternalFixture.source("two-departments", on: date, replacing: [order])
  }
}
