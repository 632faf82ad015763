import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import SourceText
import TestSupport
import Testing

@testable import DocumentKinds

/// A small institution of `Tests/Fixtures`, read, checked, and ready for internal kinds.
enum InternalFixture {
  /// The source on the day; the test stops when the fixture has an error.
  static func source(
    _ name: String,
    on date: CalendarDate,
    replacing replacements: [(path: String, old: String, new: String)] = [],
    adding added: [String: String] = [:]
  ) throws -> InternalSource {
    let inputs = try FixtureFiles.all(of: name).map { path, bytes in
      let edits = replacements.filter { $0.path == path }
      return InputFile(path: path, bytes: try edits.reduce(bytes, PublicFixture.edited))
    }
    let others = added.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let reading = DefinitionReader.read(inputs + others, in: "")
    let validation = Validation(reading, on: date)
    let validated = try #require(validation.validated, "\(validation.diagnostics.map(\.message))")
    return InternalSource(
      validated,
      on: date,
      pages: PublicFixture.pages(reading),
      files: reading.sources,
      digests: PublicFixture.digests(reading.sources)
    )
  }
}
