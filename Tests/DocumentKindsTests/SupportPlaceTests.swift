import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// Where parts of support are, and what tells programs of one title apart, on pages and papers.
struct SupportPlaceTests {
  private static let program = "programs/vesyolaya-kistochka.yaml"
  private static let edits = [
    (path: program, old: "рассылка: понедельник 10:00", new: "рассылка: понедельник 10:00, почта"),
    (path: program, old: "17:20–18:00", new: "17:20–18:00 в Сферуме"),
    (
      path: program, old: "видеосвязь: 20 минут",
      new: "видеосвязь: 20 минут\n      консультации: пятница 17:00–17:40, кабинет 5"
    ),
  ]

  @Test(arguments: ["почта", "в Сферуме", "кабинет 5"])
  func `pages and papers say where it is`(_ place: String) throws {
    let source = try InternalFixture.source(
      "small",
      on: try day("2026-11-23"),
      replacing: Self.edits
    )
    #expect(try texts(GroupSchedule.self, source.published).contains { $0.contains(place) })
    #expect(try texts(Notice.self, source).contains { $0.contains(place) })
    #expect(try texts(AppendixOne.self, source).contains { $0.contains(place) })
  }

  @Test func `a consultation beside lessons owes no mark`() throws {
    let edit = Self.edits.suffix(1)
    let plain = try InternalFixture.source("small", on: try day("2026-11-23"))
    let other = try InternalFixture.source(
      "small",
      on: try day("2026-11-23"),
      replacing: Array(edit)
    )
    let (first, second) = (try texts(AppendixOne.self, plain), try texts(AppendixOne.self, other))
    #expect(second.map { $0.replacing("; кабинет\u{A0}5", with: "") }.count == first.count)
    #expect(!second.contains { $0.contains("27.11") })
  }

  @Test func `programs of one title are told apart everywhere`() throws {
    let path = "programs/zanimatelnaya-himiya.yaml"
    let edit = (
      path: path, old: "программа: Занимательная химия", new: "программа: Олимпиадная физика"
    )
    let source = try InternalFixture.source(
      "two-departments",
      on: try day("2026-11-23"),
      replacing: [edit]
    )
    let pages =
      try texts(FrontPage.self, source.published)
      + texts(InstitutionSchedule.self, source.published)
      + texts(ProgramPage.self, source.published)
      + texts(ProgramCatalogue.self, source.published)
      + texts(TeacherSchedule.self, source.published)
      + texts(GroupSchedule.self, source.published) + texts(AppendixOne.self, source)
      + texts(Notice.self, source)
    for page in pages {
      for part in page.split(separator: "Олимпиадная физика").dropFirst() {
        #expect(part.prefix(3).contains("("), "\(part.prefix(60))")
      }
    }
    #expect(pages.contains { $0.contains("Олимпиадная физика") })
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  private func texts<Kind: DocumentKind>(_ kind: Kind.Type, _ source: Kind.Source) throws
    -> [String]
  {
    kind.subjects(in: source).map {
      DocumentDump.text(of: kind.document(of: $0, in: source)).replacing("\u{A0}", with: " ")
    }
  }
}
