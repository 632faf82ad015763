import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Rules
import SourceText
import TestSupport
import Testing

/// Every rule does what its specification says.
struct RuleSpecificationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var code: String
    var example: RuleSpecification.Example

    var testDescription: String { "\(code): \(example.title)" }
  }

  static func cases() throws -> [Case] {
    try RuleSpecification.all().flatMap { specification in
      specification.examples.map { Case(code: specification.code, example: $0) }
    }
  }

  @Test(arguments: try cases())
  func `findings stand where the specification marks them`(_ item: Case) throws {
    let institution = try ExampleInstitution(item.example)
    let (diagnostics, sources) = try findings(in: institution, on: item.example.date)
    let found = diagnostics.map { place(of: $0, in: sources) }.sorted()
    #expect(found == institution.marks)
  }

  @Test(arguments: try RuleSpecification.all())
  func `a specification shows a violation, what is allowed, and several at once`(
    _ specification: RuleSpecification
  ) {
    let counts = specification.examples.map(\.marks.count)
    #expect(counts.contains { $0 > 0 }, "no violation")
    #expect(counts.contains(0), "no allowed boundary")
    #expect(counts.contains { $0 > 1 }, "no two violations at once")
    let codes = Set(specification.examples.flatMap(\.marks).map(\.code))
    #expect(codes.contains(specification.code), "the rule's own code is never marked")
  }

  /// Columns, labels, words and help: what the marks of a specification do not say.
  @Test(arguments: try RuleSpecification.all())
  func `the first violation is drawn as recorded`(_ specification: RuleSpecification) throws {
    let code = specification.code
    let example = try #require(
      specification.examples.first { $0.marks.contains { $0.code == code } }
    )
    let (diagnostics, sources) = try findings(
      in: try ExampleInstitution(example),
      on: example.date
    )
    let own = diagnostics.filter { $0.code.name == code }
    #expect(!own.isEmpty)
    for finding in own { #expect(finding.help?.isEmpty == false, "\(code) gives no help") }
    let drawn = String(decoding: FullFormat().draw(own, in: sources), as: UTF8.self)
    #expect(try Golden.compare(drawn, with: "rules/\(code).txt") == .same)
  }

  @Test
  func `every rule has a specification with its title, clause and severity`() throws {
    let specified = Dictionary(
      uniqueKeysWithValues: try RuleSpecification.all().map { ($0.code, $0) }
    )
    for rule in RuleCatalogue.all {
      let specification = specified[rule.code.name]
      #expect(specification != nil, "no Specs/Rules/\(rule.code.name).md")
      #expect(specification?.clause == (rule.clause?.name ?? "–"), "\(rule.code.name)")
      #expect(specification?.title == rule.title, "\(rule.code.name)")
      #expect(specification?.severity == "\(rule.severity)", "\(rule.code.name)")
    }
    #expect(specified.count == RuleCatalogue.all.count)
    let drawings = Set(specified.keys.map { "\($0).txt" })
    #expect(RecordedFolder.orphans(in: "rules", besides: drawings) == [])
  }

  /// What reading and all rules find in the base institution changed by an example.
  private func findings(
    in institution: ExampleInstitution,
    on day: String
  ) throws -> (diagnostics: [Diagnostic], sources: SourceSet) {
    let reading = DefinitionReader.read(institution.inputs, in: "")
    let date = try #require(CalendarDate(iso: day))
    let validation = Validation(reading, on: date)
    return (validation.diagnostics, reading.sources)
  }

  private func place(of diagnostic: Diagnostic, in sources: SourceSet) -> ExampleInstitution.Place {
    let file = diagnostic.range.map { sources[$0.file] }
    let line = diagnostic.range.flatMap { file?.position(of: $0.lower).line }
    return .init(
      path: file?.path ?? "",
      line: line ?? 0,
      severity: "\(diagnostic.severity)",
      code: diagnostic.code.name
    )
  }
}
