import CivilTime
import Definitions
import Diagnostics
import Rules
import SourceText
import TestSupport
import Testing

/// Each single mistake in the shipped institution is found by the right rule at the right line, and
/// nothing else is said.
struct MutationTests {
  static let inputs: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: ["yaml", "csv", "md"].flatMap { ending in
      Repository.files(under: "Content", endings: [".\(ending)"])
    }.map { ($0, (try? Repository.bytes($0)) ?? []) }
  )

  @Test(arguments: try Mutation.all(under: "Tests/Fixtures/mutations"))
  func `a mistake is found where it was made`(_ mutation: Mutation) throws {
    let found = try findings(after: mutation)
    #expect(found == mutation.expected.sorted(), "\(found)")
  }

  /// Code, file and line of what is found, as the data file writes them.
  private func findings(after mutation: Mutation) throws -> [String] {
    var inputs = Self.inputs
    let (text, line) = try mutation.apply(to: inputs["Content/\(mutation.file)"] ?? [])
    inputs["Content/\(mutation.file)"] = text
    let reading = DefinitionReader.read(
      inputs.map { InputFile(path: String($0.key.dropFirst("Content/".count)), bytes: $0.value) },
      in: ""
    )
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    let validation = Validation(reading.definitions, reading: reading.diagnostics, on: date)
    return validation.diagnostics.map { diagnostic in
      let place = Place(of: diagnostic, in: reading.sources)
      let isHere = place.file == mutation.file && place.line == line
      return isHere ? diagnostic.code.name : "\(diagnostic.code.name) \(place.file):\(place.text)"
    }.sorted()
  }
}

/// Where a finding stands.
private struct Place {
  var file = ""
  var line = 0
  /// The line without spaces at its ends.
  var text = ""

  init(of diagnostic: Diagnostic, in sources: SourceSet) {
    guard let range = diagnostic.range else { return }
    let source = sources[range.file]
    file = source.path
    line = source.position(of: range.lower).line
    text = (source.line(line) ?? "").trimmingPrefix(while: { $0 == " " }).description
  }
}
