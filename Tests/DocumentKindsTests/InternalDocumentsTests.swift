import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Schema
import SourceText
import Testing

@testable import DocumentKinds

/// What holds of all internal documents together.
struct InternalDocumentsTests {
  @Test(arguments: ["small", "two-departments"])
  func `every link leads to a document that there is`(_ fixture: String) throws {
    let source = try InternalFixture.source(fixture, on: try day(2026, 11, 23))
    let made = Set(internalIDs(source) + ids(GroupSchedule.self, source.published))
    let indexes =
      documents(InternalIndex.self, source) + documents(PeriodIndex.self, source)
      + documents(RegulationReport.self, source) + documents(DepartmentReport.self, source)
      + documents(DepartmentFindings.self, source)
    let targets = indexes.flatMap { links(in: DocumentDump.text(of: $0)) }
    #expect(!targets.isEmpty)
    #expect(targets.filter { !made.contains($0) } == [])
  }

  @Test(arguments: ["small", "two-departments"])
  func `no two documents have one identity`(_ fixture: String) throws {
    let source = try InternalFixture.source(fixture, on: try day(2026, 11, 23))
    let all = internalIDs(source)
    #expect(Set(all).count == all.count)
  }

  @Test func `nobody is told why lessons of a group stop`() throws {
    let source = try InternalFixture.source("two-departments", on: try day(2026, 11, 23))
    #expect(source.records.groups.contains { $0.distance.suspensionReason.value == "нужен станок" })
    for document in documents(Notice.self, source) + documents(AppendixOne.self, source) {
      #expect(!DocumentDump.text(of: document).contains("станок"), "\(document.title)")
    }
  }

  @Test func `a notice has the invitation of its own group only`() throws {
    let source = try InternalFixture.source("small", on: try day(2026, 11, 23))
    let texts = documents(Notice.self, source).map { DocumentDump.text(of: $0) }
    #expect(texts.map { $0.contains("FixtureGroupOne") } == [true, false])
    #expect(texts.map { $0.contains("FixtureGroupTwo") } == [false, true])
  }

  @Test func `e-mails are those of the period's ground`() throws {
    let source = try InternalFixture.source(
      "small",
      on: try day(2026, 11, 23),
      replacing: [
        ("periods.yaml", "режим повышенной готовности", "карантин"),
        (
          "programs/vesyolaya-kistochka.yaml", "      формы: видеоуроки\n",
          """
                формы: видеоуроки
                ресурсы: альбом, one@example.ru
                по основаниям: {карантин: {ресурсы: [краски, two@example.ru]}}

          """
        ),
      ]
    )
    let notice = try #require(documents(Notice.self, source).first)
    for document in [notice] + documents(AppendixOne.self, source) {
      let text = DocumentDump.text(of: document)
      #expect(text.contains("краски") && text.contains("two@example.ru"), "\(document.title)")
      #expect(!text.contains("one@example.ru"), "\(document.title)")
    }
  }

  @Test(arguments: [
    ("two-departments", 9, 1, "2026-10-12"), ("two-departments", 11, 5, "2026-11-09"),
    ("two-departments", 11, 23, "2026-11-30"), ("small", 12, 31, "2026-11-23"),
  ])
  func `the short addresses belong to the period that holds, comes, or was`(
    fixture: String,
    month: Int,
    day: Int,
    slug: String
  ) throws {
    let source = try InternalFixture.source(fixture, on: try self.day(2026, month, day))
    #expect(source.published.currentPeriod.map(source.published.name(of:)) == slug)
  }

  @Test func `documents name the files that they are about`() throws {
    let source = try InternalFixture.source("two-departments", on: try day(2026, 11, 23))
    let subject = try #require(Notice.subjects(in: source).first)
    #expect(
      Notice.sources(of: subject, in: source) == [
        "periods.yaml", "programs/zanimatelnaya-himiya.yaml", "teachers.yaml",
      ]
    )
  }

  private func internalIDs(_ source: InternalSource) -> [DocumentID] {
    func ids<Kind: DocumentKind<InternalSource>>(_ kind: Kind.Type) -> [DocumentID] {
      self.ids(kind, source)
    }
    return KindCatalogue.internalKinds.flatMap { ids($0) }
  }

  private func ids<Kind: DocumentKind>(_ kind: Kind.Type, _ source: Kind.Source) -> [DocumentID] {
    kind.subjects(in: source).map { kind.id(of: $0, in: source) }
  }

  private func documents<Kind: DocumentKind>(_ kind: Kind.Type, _ source: Kind.Source) -> [Document]
  {
    kind.subjects(in: source).map { kind.document(of: $0, in: source) }
  }

  /// The identities after `link document` in a dump.
  private func links(in dump: String) -> [DocumentID] {
    dump.matches(of: /link document "([^"]*)" "([^"]*)"/).map {
      DocumentID(kind: String($0.1), subject: String($0.2))
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }
}
