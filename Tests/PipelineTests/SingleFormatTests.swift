import CivilTime
import DocumentKinds
import Documents
import Foundation
import Pipeline
import TestSupport
import Testing

/// Institutions that want each document in one format only.
struct SingleFormatTests {
  /// The kinds with their formats, save feeds, which have but one and only where the site has an address.
  private static let kinds: [(name: String, formats: [FormatName])] =
    (KindCatalogue.publicKinds.map { ($0.metadata.id, $0.placement.formats) }
    + KindCatalogue.internalKinds.map { ($0.metadata.id, $0.placement.formats) })
    .filter { $0.formats != [.atom] }

  private static let formats = FormatName.allCases.filter { $0 != .atom }

  private static let most = kinds.map(\.formats.count).max() ?? 0

  /// Publishes a small institution with such a style; returns the paths of its documents.
  private func build(_ formats: [(kind: String, format: FormatName)]) throws -> [String] {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") { try place.write(file.bytes, to: file.path) }
    try place.write(style: "форматы:\n" + formats.map { "  \($0): \($1)\n" }.joined())
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in date })
    let request = Request(content: place.content, templates: place.templates, date: date, jobs: 2)
    let checked = try pipeline.check(request)
    #expect(checked.diagnostics.isEmpty)
    #expect(try pipeline.publish(checked, for: request, to: place.output) != nil)
    return FileManager.default.enumerator(atPath: place.output)?.compactMap { $0 as? String } ?? []
  }

  @Test(arguments: 0..<most)
  func `each kind is made in its format of this number alone`(_ number: Int) throws {
    let formats = Self.kinds.map { ($0.name, $0.formats[number % $0.formats.count]) }
    let paths = try build(formats)
    let made = Set(paths.compactMap { $0.split(separator: ".").last.map(String.init) })
    // An archive of nothing is not made.
    for format in Self.formats where format != .html && format != .zip {
      #expect(made.contains("\(format)") == formats.contains { $0.1 == format })
    }
  }

  @Test(arguments: formats)
  func `a format may be the only one of all kinds that have it`(_ format: FormatName) throws {
    let formats = Self.kinds.filter { $0.formats.contains(format) }.map { ($0.name, format) }
    #expect(try build(formats).contains { $0.hasSuffix(".\(format)") })
  }
}
