import DocumentDumps
import CivilTime
import Documents
import TestSupport
import Testing

@testable import DocumentKinds

/// The recorded documents of the small institutions.
struct InternalGoldenTests {
  @Test(arguments: ["small", "two-departments", "real-life"])
  func `notices are as recorded`(_ fixture: String) throws {
    try compare(Notice.self, of: fixture)
  }

  @Test(arguments: ["small", "two-departments", "real-life"])
  func `tables of Приложение 1 are as recorded`(_ fixture: String) throws {
    try compare(AppendixOne.self, of: fixture)
  }

  @Test(arguments: ["small", "two-departments"])
  func `indexes are as recorded`(_ fixture: String) throws {
    try compare(InternalIndex.self, of: fixture)
    try compare(PeriodIndex.self, of: fixture)
  }

  private func compare<Kind: DocumentKind>(_ kind: Kind.Type, of fixture: String) throws
  where Kind.Source == InternalSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let source = try InternalFixture.source(fixture, on: date)
    for subject in kind.subjects(in: source) {
      let document = kind.document(of: subject, in: source)
      let subject = document.id.subject.isEmpty ? "only" : document.id.subject
      let name = subject.replacing("/", with: "-")
      let path = "\(kind.metadata.id)/\(fixture)/\(name).txt"
      #expect(try Golden.compare(DocumentDump.text(of: document), with: path) == .same)
    }
  }
}
