import CivilTime
import Diagnostics
import DocumentDumps
import Documents
import Rules
import TestSupport
import Testing

@testable import DocumentKinds

/// The recorded parts of the report on the regulation.
enum RecordedReport {
  static let folders = ["small", "two-departments", "other-regulation", "real-life"].map {
    fixture in
    RecordedFolder("\(RegulationReport.metadata.id)/\(fixture)") {
      var parts = try tables(of: fixture)
      if fixture == "small" { parts += try findings() }
      return Dictionary(
        uniqueKeysWithValues: parts.map {
          ("\($0.name).txt", text(of: $0.blocks, "\(fixture)/\($0.name)"))
        }
      )
    }
  }

  private static func tables(of fixture: String) throws -> [(name: String, blocks: [Block])] {
    let context = ReportContext(try source(fixture))
    return [("departments", DepartmentTable(context: context).blocks)]
  }

  /// What was found, with a few rules, so that a further one changes nothing here.
  private static func findings() throws -> [(name: String, blocks: [Block])] {
    let source = try source("small", replacing: InternalReportTests.flawed)
    let codes = [
      "program-has-directive", "weekly-hours-match-timetable", "high-alert-covers-everyone",
      "cited-act-is-in-force", "time-zone-is-named", "marks-agree",
    ]
    let rules = source.checks.rules.filter { codes.contains($0.rule.code.name) }
    #expect(rules.count == codes.count)
    let tables = ClauseTables(context: ReportContext(source), rules: rules)
    return [
      ("summary", ReportSummary(context: ReportContext(source)).blocks),
      ("clauses", tables.toldBlocks + tables.annexBlocks),
      ("findings", FindingList(context: ReportContext(source)).blocks),
    ]
  }

  private static func source(
    _ fixture: String,
    replacing edits: [(path: String, old: String, new: String)] = []
  ) throws -> InternalSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    return try InternalFixture.source(fixture, on: date, replacing: edits)
  }

  private static func text(of blocks: [Block], _ title: String) -> String {
    DocumentDump.text(
      of: Document(
        id: DocumentID(kind: RegulationReport.metadata.id),
        title: title,
        bodies: [.page(blocks)],
        imprint: Imprint(institution: "")
      )
    )
  }
}
