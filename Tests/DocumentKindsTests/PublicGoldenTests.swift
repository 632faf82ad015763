import DocumentDumps
import CivilTime
import Documents
import TestSupport
import Testing

@testable import DocumentKinds

/// The recorded public pages of the small institutions.
struct PublicGoldenTests {
  static let fixtures = ["small", "two-departments", "real-life"]

  @Test(arguments: fixtures)
  func `schedules are as recorded`(_ fixture: String) throws {
    try compare(InstitutionSchedule.self, of: fixture)
    try compare(GroupSchedule.self, of: fixture)
    try compare(TeacherSchedule.self, of: fixture)
  }

  @Test(arguments: fixtures)
  func `programs are as recorded`(_ fixture: String) throws {
    try compare(FrontPage.self, of: fixture)
    try compare(ProgramCatalogue.self, of: fixture)
    try compare(ProgramPage.self, of: fixture)
  }

  @Test(arguments: fixtures)
  func `periods are as recorded`(_ fixture: String) throws {
    try compare(PeriodPage.self, of: fixture)
  }

  @Test
  func `rules and memos are as recorded`() throws {
    try compare(RulesIndex.self, of: "small")
    try compare(ChatRules.self, of: "small")
    try compare(MemoFamilies.self, of: "small")
    try compare(MemoTeachers.self, of: "small")
  }

  private func compare<Kind: DocumentKind>(_ kind: Kind.Type, of fixture: String) throws
  where Kind.Source == PublicSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let source = try PublicFixture.source(fixture, on: date)
    for subject in kind.subjects(in: source) {
      let document = kind.document(of: subject, in: source)
      #expect(document.id == kind.id(of: subject, in: source))
      let name = document.id.subject.isEmpty ? "index" : document.id.subject
      let path = "\(kind.metadata.id)/\(fixture)/\(name).txt"
      #expect(try Golden.compare(DocumentDump.text(of: document), with: path) == .same)
    }
  }
}
