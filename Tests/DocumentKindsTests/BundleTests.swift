import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// A bundle holds what its teacher needs, and nothing of anybody else.
struct BundleTests {
  @Test func `files of other teachers' groups are not in it`() throws {
    let source = try source()
    for teacher in Bundle.subjects(in: source) {
      let subject = AppendixOneSubject(period: teacher.period, scope: .teacher(teacher.teacher))
      let own = Set(subject.groups(in: source).map { source.institution[$0].slug })
      let entries = try archive(of: teacher, in: source)
      #expect(!entries.isEmpty)
      for entry in entries where entry.document.kind != AppendixOne.metadata.id {
        let group = entry.document.subject.split(separator: "/").last.map(String.init)
        #expect(group.map(own.contains) == true, "\(entry.name)")
      }
    }
  }

  @Test func `names are unique, sorted and short`() throws {
    let source = try source()
    for teacher in Bundle.subjects(in: source) {
      let names = try archive(of: teacher, in: source).map(\.name)
      #expect(Set(names).count == names.count)
      #expect(names == names.sorted())
      #expect(names.allSatisfy { $0.utf8.count <= 100 })
    }
  }

  @Test func `each file is made in the format that the bundle takes`() throws {
    let source = try source()
    let placements = Dictionary(
      uniqueKeysWithValues: KindCatalogue.internalKinds.map { ($0.metadata.id, $0.placement) }
    )
    for teacher in Bundle.subjects(in: source) {
      for entry in try archive(of: teacher, in: source) {
        #expect(placements[entry.document.kind]?.formats.contains(entry.format) == true)
      }
    }
  }

  private func source() throws -> InternalSource {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    return try InternalFixture.source("two-departments", on: day)
  }

  private func archive(of teacher: TeacherSubject, in source: InternalSource) throws
    -> [ArchiveEntry]
  {
    let document = Bundle.document(of: teacher, in: source, ())
    guard case .archive(let entries) = try #require(document.bodies.first) else { return [] }
    return entries
  }
}
