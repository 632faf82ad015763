import CivilTime
import InstitutionModel
import TestSupport
import Testing

@testable import DocumentKinds

/// What stands in the cell of a day that has several marks.
struct InternalDayOfMarksTests {
  @Test(arguments: [
    (
      "группа;дата;подгруппа;человек\nvesyolaya-kistochka-1;24.11.2026;1;7\n"
        + "vesyolaya-kistochka-1;24.11.2026;2;8\n", AppendixOneMark.people(15)
    ),
    ("группа;дата;человек\nvesyolaya-kistochka-1;24.11.2026;9\n", .people(9)),
  ])
  func `subgroups are summed`(_ table: String, _ mark: AppendixOneMark) throws {
    #expect(try Self.marks(table).contains(mark))
  }

  @Test func `lessons that nobody knows are summed like subgroups`() throws {
    let table =
      "группа;дата;время;человек\nvesyolaya-kistochka-1;24.11.2026;8:00;7\n"
      + "vesyolaya-kistochka-1;24.11.2026;9:00;5\n"
    #expect(try Self.marks(table).contains(.people(12)))
  }

  /// The marks of the first group in the only table.
  private static func marks(_ table: String) throws -> [AppendixOneMark] {
    let path = "attendance/2026-11.csv"
    let old = try Repository.text("Tests/Fixtures/small/\(path)")
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 30))
    let source = try InternalFixture.source(
      "small",
      on: date,
      replacing: [(path: path, old: old, new: table)]
    )
    let forms = AppendixOneEntries(source: source, period: DistancePeriod.ID(0))
      .forms(of: source.institution.periods[0].coverage.groups)
    return try #require(forms.first?.entries.first?.rows.first).marks
  }
}
