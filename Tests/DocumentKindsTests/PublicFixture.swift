import CivilTime
import Diagnostics
import Documents
import Hashing
import InstitutionModel
import Rules
import SourceText
import TestSupport
import Testing

@testable import DocumentKinds

/// A small institution of `Tests/Fixtures`, read, checked, and ready for public kinds.
enum PublicFixture {
  /// The source on the day, after texts were replaced, files left out and others added; the test stops when
  /// there is an error.
  static func source(
    _ name: String,
    on date: CalendarDate,
    replacing replacements: [(path: String, old: String, new: String)] = [],
    omitting omitted: [String] = [],
    adding added: [String: String] = [:],
    zone: CalendarZone? = nil
  ) throws -> PublicSource {
    let inputs = try FixtureFiles.all(of: name).filter { !omitted.contains($0.path) }.map {
      path,
      bytes in
      let edits = replacements.filter { $0.path == path }
      return InputFile(path: path, bytes: try edits.reduce(bytes, edited))
    }
    let others = added.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let reading = DefinitionReader.read(inputs + others, in: "")
    let validation = Validation(reading, on: date)
    let validated = try #require(validation.validated, "\(validation.diagnostics.map(\.message))")
    return PublicSource(
      validated,
      on: date,
      pages: pages(reading),
      zone: zone,
      files: reading.sources,
      digests: digests(reading.sources)
    )
  }

  /// Digests that tell nothing apart.
  static func digests(_ files: SourceSet) -> InputDigests {
    let digest = SHA256.digest(of: [])
    return InputDigests(
      frame: digest,
      events: digest,
      marks: [:],
      changes: [:],
      allChanges: digest,
      files: files.files.map { _ in digest }
    )
  }

  /// The prose of the institution's own pages.
  static func pages(_ reading: Reading) -> [[Block]] {
    reading.definitions.pages.map { page in
      let file = page.prose.file
      return Markdown.blocks(of: reading.sources[file], id: file, from: Int(page.prose.lower)).0
    }
  }

  /// The bytes with a text replaced, which must be there.
  static func edited(
    _ bytes: [UInt8],
    by edit: (path: String, old: String, new: String)
  ) throws -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    try #require(text.contains(edit.old), "\(edit.path) has no «\(edit.old)»")
    return Array(text.replacing(edit.old, with: edit.new).utf8)
  }
}
