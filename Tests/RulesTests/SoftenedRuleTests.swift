import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import Testing

/// What remains of the checks when an institution switches off all that it may.
struct SoftenedRuleTests {
  private static var everythingOff: String {
    let codes = RuleCatalogue.all.filter { !$0.isFoundation }.map(\.code.name)
    return "правила:\n" + codes.map { "  \($0): выключено\n" }.joined()
  }

  @Test
  func `definitions give an institution or an error, whatever is switched off`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    let regulation = MarkedLine.lines(of: Self.everythingOff)
    for example in try RuleSpecification.all().flatMap(\.examples) {
      var institution = try ExampleInstitution(example)
      institution.files["regulation.yaml"] = regulation
      let reading = DefinitionReader.read(institution.inputs, in: "")
      let validation = Validation(reading, on: date)
      let hasErrors = validation.diagnostics.contains { $0.severity == .error }
      #expect((validation.validated == nil) == hasErrors, "\(example.title)")
    }
  }
}
