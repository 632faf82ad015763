import CivilTime
import Diagnostics
import DocumentDumps
import Documents
import InstitutionModel
import Regulation
import Rules
import SourceText
import TestSupport
import Testing
import Timetable

@testable import DocumentKinds

/// Pages that few institutions have: withheld programs, own pages, lessons on Sundays.
struct PublicExceptionsTests {
  @Test
  func `a withheld program keeps a page and is named where programs are`() throws {
    let source = try Self.source(withholding: "rezba-po-derevu", pages: [])
    let subject = try #require(ProgramPage.subjects(in: source).last)
    let page = ProgramPage.document(of: subject, in: source)
    #expect(page.id == DocumentID(kind: "program", subject: "rezba-po-derevu"))
    #expect(page.title == "Резьба по дереву")
    #expect(DocumentDump.text(of: page).contains("Расписание уточняется."))
    for general in [
      FrontPage.document(of: .whole, in: source), ProgramCatalogue.document(of: .whole, in: source),
    ] {
      #expect(
        general.blocks.contains(.heading(level: 2, ["Расписание уточняется"], anchor: "withheld"))
      )
    }
  }

  @Test
  func `without withheld programs nobody reads of them`() throws {
    let source = try Self.source(withholding: nil, pages: [])
    #expect(WithheldPrograms(source).blocks.isEmpty)
  }

  @Test
  func `a page of the institution is its prose below its title`() throws {
    let prose: [Block] = [
      .heading(level: 1, ["О нас"], anchor: "o-nas"), .paragraph(["Мы у озера."]),
    ]
    let source = try Self.source(withholding: nil, pages: [prose])
    let page = InstitutionPage.document(of: 0, in: source)
    #expect(page.id == DocumentID(kind: "free-page", subject: "o-nas"))
    #expect(
      page.blocks == [
        .heading(level: 1, ["Об учреждении"]),
        .heading(level: 2, ["О нас"], anchor: "o-nas"),
        .paragraph(["Мы у озера."]),
      ]
    )
    #expect(DocumentDump.text(of: RulesIndex.document(of: .whole, in: source)).contains("o-nas"))
    #expect(InstitutionPage.sources(of: 0, in: source) == ["pages/o-nas.md"])
  }

  static let weekends = [("сб 10:00–11:40", 6), ("вс 10:00–11:40", 7)]

  @Test(arguments: weekends)
  func `Sunday is a column only when something happens on it`(day: String, columns: Int) throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 28))
    let file = "programs/zanimatelnaya-himiya.yaml"
    let edit = (path: file, old: "сб 10:00–11:40", new: day)
    let source = try PublicFixture.source("two-departments", on: date, replacing: [edit])
    let group = try #require(
      source.institution.groups.firstIndex { $0.slug == "zanimatelnaya-himiya-b" }
    )
    let slots = source.timetable.ordinaryWeek(of: source.institution.groups[group])
    let week = WeekGrid(slots.map { (slot: $0, words: []) }, caption: "").table
    #expect(week.columns.count == columns)
    #expect(week.rows.map(\.cells.count) == [columns])
    #expect(
      Array(week.rows)[0].cells[columns - 1].content == [.paragraph([.strong(["10:00–11:40"])])]
    )
  }

  @Test
  func `a day without lessons and a room of a few days stand on every page that shows them`() throws
  {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 28))
    let line = "    расписание: вт 16:00–17:40, пт 16:00–17:40\n"
    let changes =
      "    далее:\n      - {с: 15.12.2026, по: 15.12.2026, расписание: [], приказ: № 5 от 01.12.2026}\n"
      + "      - {с: 18.12.2026, по: 19.12.2026, кабинет: 99}\n"
    let edit = (path: "programs/rezba-po-derevu.yaml", old: line, new: line + changes)
    let source = try PublicFixture.source("two-departments", on: date, replacing: [edit])
    let id = try #require(
      source.institution.groups.firstIndex { $0.slug == "rezba-po-derevu-2" }.map { Group.ID($0) }
    )
    let group = DocumentDump.text(of: GroupSchedule.document(of: id, in: source)).spaced
    #expect(group.contains("15 декабря 2026 г. занятий нет."))
    let all = DocumentDump.text(of: InstitutionSchedule.document(of: .whole, in: source)).spaced
    #expect(all.contains("15 декабря 2026 г.: занятий нет"))
    #expect(all.contains("с 18 по 19 декабря 2026 г.: "))
  }

  /// The two departments with a page of their own, before a period.
  private static func source(withholding slug: String?, pages: [[Block]]) throws -> PublicSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 28))
    let page = "---\nзаголовок: Об учреждении\nпорядок: 1\n---\nМы у озера.\n"
    let inputs =
      try FixtureFiles.all(of: "two-departments").map { InputFile(path: $0.path, bytes: $0.bytes) }
      + [InputFile(path: "pages/o-nas.md", bytes: Array(page.utf8))]
    var reading = DefinitionReader.read(inputs, in: "")
    if let slug { #expect(reading.withhold([slug]).isEmpty) }
    let validation = Validation(reading, on: date)
    let validated = try #require(validation.validated, "\(validation.diagnostics.map(\.message))")
    return PublicSource(
      validated,
      on: date,
      pages: pages,
      files: reading.sources,
      digests: PublicFixture.digests(reading.sources)
    )
  }
}
