import CivilTime
import Documents
import InstitutionModel
import TestSupport
import Testing
import Timetable

@testable import DocumentKinds

/// The bars on the first page of the report.
struct ReportChartTests {
  private func bars() throws -> [String: [BarChart.Part]] {
    let context = ReportContext(try source())
    let charts = ReportChart(context: context).blocks.compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
    #expect(charts.count == 1)
    return Dictionary(
      uniqueKeysWithValues: charts.flatMap(\.bars).map { ($0.name.spaced, $0.parts) }
    )
  }

  private func source() throws -> InternalSource {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 27))
    return try InternalFixture.source("small", on: day)
  }

  @Test func `groups add up to all of them, by mode`() throws {
    let parts = try #require(try bars()["Группы по режиму занятий в период"])
    let groups = try source().institution.groups.count
    #expect(parts.reduce(0) { $0 + $1.size } == groups)
    #expect(parts.allSatisfy { $0.amount == "\($0.size)" && $0.size > 0 })
  }

  @Test func `hours at a distance are those of the period`() throws {
    let parts = try #require(try bars()["Часы групп за учебный год"])
    #expect(parts.map(\.name).prefix(2) == ["очно", "дистанционно"])
    #expect(parts[0].size > parts[1].size)
  }

  @Test func `marks are counted as the cells of the table that have none`() throws {
    let parts = try #require(try bars()["Отметки в Приложении 1 за период"])
    let source = try source()
    let period = try #require(source.published.currentPeriod)
    let dates = source.institution.groups.indices.map {
      source.timetable.dates(of: Group.ID($0), in: period).count
    }
    #expect(parts.map(\.name) == ["внесены", "ещё нет"])
    #expect(parts.reduce(0) { $0 + $1.size } == dates.reduce(0, +))
  }
}
