import CivilTime
import DocumentDumps
import Documents
import TestSupport
import Testing

@testable import DocumentKinds

/// The recorded documents of the small institutions.
struct RecordedDocumentTests {
  static let publicKinds: [(kind: any DocumentKind<PublicSource>.Type, fixtures: [String])] = [
    (FrontPage.self, ["small", "two-departments", "real-life"]),
    (PeriodPage.self, ["small", "two-departments", "real-life"]),
    (ProgramCatalogue.self, ["small", "two-departments", "real-life"]),
    (ProgramPage.self, ["small", "two-departments", "real-life"]),
    (GroupSchedule.self, ["small", "two-departments", "real-life", "changed-week"]),
    (ChangesPage.self, ["small", "changed-week"]),
    (InstitutionSchedule.self, ["small", "two-departments", "real-life"]),
    (TeacherSchedule.self, ["small", "two-departments", "real-life", "changed-week"]),
    (WeekBoard.self, ["small", "two-departments", "real-life"]),
    (GroupCalendar.self, ["small", "changed-week"]),
    (TeacherCalendar.self, ["small", "changed-week"]),
    (DayPage.self, ["small", "real-life", "changed-week"]),
    (ApplicationForm.self, ["small", "other-regulation"]),
    (ChatRules.self, ["small"]), (MemoFamilies.self, ["small"]), (MemoTeachers.self, ["small"]),
    (RulesIndex.self, ["small"]),
  ]

  static let internalKinds: [(kind: any DocumentKind<InternalSource>.Type, fixtures: [String])] = [
    (AppendixOne.self, ["small", "two-departments", "real-life"]),
    (Application.self, ["small", "two-departments", "other-regulation"]),
    (ApplicationRegister.self, ["small"]),
    (DirectivePaper.self, ["small", "two-departments"]),
    (Notice.self, ["small", "two-departments", "real-life"]),
    (AcquaintanceSheet.self, ["small"]), (ChangeNotices.self, ["changed-week"]),
    (ChatPosts.self, ["small", "two-departments", "changed-week"]),
    (WatchList.self, ["small", "real-life"]),
    (StaffMessage.self, ["small", "two-departments"]), (Bundle.self, ["small"]),
    (NoticePack.self, ["small", "two-departments"]), (TeacherPapers.self, ["small"]),
    (InternalIndex.self, ["small", "two-departments"]),
    (PeriodIndex.self, ["small", "two-departments"]),
    (DepartmentReport.self, ["small", "two-departments", "other-regulation", "real-life"]),
  ]

  static let folders =
    publicKinds.flatMap { kind, fixtures in fixtures.map { publicFolder(of: kind, for: $0) } }
    + internalKinds.flatMap { kind, fixtures in fixtures.map { internalFolder(of: kind, for: $0) } }
    + RecordedReport.folders + [RecordedNotices.folder]

  @Test(arguments: folders.indices)
  func `documents are as recorded, and nothing else is recorded`(_ index: Int) throws {
    let differences = try Self.folders[index].differences()
    #expect(differences == [], "\(Self.folders[index].path)")
  }

  /// The rules and renderers have a folder each, which their own tests compare.
  @Test func `nothing is recorded in a folder that no test knows`() {
    let others: Set = ["rules", "html"]
    let known = Set(Self.folders.map(\.path)).union(others)
    #expect(RecordedFolder.all.subtracting(known) == [])
  }

  private static func publicFolder<Kind: DocumentKind<PublicSource>>(
    of kind: Kind.Type,
    for fixture: String
  ) -> RecordedFolder {
    RecordedFolder("\(kind.metadata.id)/\(fixture)") {
      try texts(of: kind, in: PublicFixture.source(fixture, on: day()))
    }
  }

  private static func internalFolder<Kind: DocumentKind<InternalSource>>(
    of kind: Kind.Type,
    for fixture: String
  ) -> RecordedFolder {
    RecordedFolder("\(kind.metadata.id)/\(fixture)") {
      try texts(of: kind, in: InternalFixture.source(fixture, on: day()))
    }
  }

  private static func texts<Kind: DocumentKind>(
    of kind: Kind.Type,
    in source: Kind.Source
  ) -> [String: String] {
    var texts: [String: String] = [:]
    for subject in kind.subjects(in: source) {
      let document = kind.document(of: subject, in: source)
      #expect(document.id == kind.id(of: subject, in: source))
      let name = document.id.subject.isEmpty ? "index" : document.id.subject
      texts["\(name.replacing("/", with: "-")).txt"] = DocumentDump.text(of: document)
    }
    return texts
  }

  private static func day() throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }
}
