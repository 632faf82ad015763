import CivilTime
import Definitions
import Diagnostics
import Rules
import TestSupport
import Testing

/// What remains of the checks when an institution switches off all that it may.
struct SoftenedRuleTests {
  private static var everythingOff: String {
    let codes = RuleCatalogue.all.filter { !$0.isFoundation }.map(\.code.name)
    return "правила:\n" + codes.map { "  \($0): выключено\n" }.joined()
  }

  @Test
  func `definitions give an institution or an error, whatever is switched off`() throws {
    let base = try FixtureFiles.all(of: "small").filter { !$0.path.hasPrefix("attendance/") }
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    let regulation = Array(Self.everythingOff.utf8)
    for example in try RuleSpecification.all().flatMap(\.examples) {
      var files = Dictionary(uniqueKeysWithValues: base.map { ($0.path, $0.bytes) })
      for file in example.files { files[file.path] = Array(file.text.utf8) }
      files["regulation.yaml"] = regulation
      let inputs = files.map { InputFile(path: $0.key, bytes: $0.value) }
      let reading = DefinitionReader.read(inputs, in: "")
      let validation = Validation(reading.definitions, reading: reading.diagnostics, on: date)
      let hasErrors = validation.diagnostics.contains { $0.severity == .error }
      #expect((validation.validated == nil) == hasErrors, "\(example.title)")
    }
  }
}
