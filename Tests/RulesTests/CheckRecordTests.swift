import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Rules
import SourceText
import TestSupport
import Testing

/// What was checked stays with the institution that passed.
struct CheckRecordTests {
  @Test
  func `every rule has an outcome, with all that it found`() throws {
    let validation = try check("small", ["приказ: № 87 от 31.08.2026\n": ""])
    let checks = try #require(validation.validated).checks
    #expect(checks.rules.map(\.rule.code) == RuleCatalogue.all.map(\.code))
    #expect(checks.findings == validation.diagnostics)
    let found = checks.rules.filter { !$0.findings.isEmpty }
    #expect(found.map(\.rule.code.name) == ["program-has-directive"])
  }

  @Test
  func `what is let be stays with its rule`() throws {
    let comment = "# ozero: допустить weekly-hours-match-timetable — пятый час на выезде"
    let edits = ["часов в неделю: 4\n": "часов в неделю: 5 \(comment)\n"]
    let checks = try #require(try check("small", edits).validated).checks
    let found = checks.rules.filter { !$0.suppressed.isEmpty }
    #expect(found.map(\.rule.code.name) == ["weekly-hours-match-timetable"])
    #expect(checks.findings.isEmpty)
    #expect(checks.suppressed.map(\.reason.value) == ["пятый час на выезде"])
  }

  @Test
  func `a rule that the institution turned off has no severity`() throws {
    let checks = try #require(try check("other-regulation", [:]).validated).checks
    let severities = Dictionary(
      uniqueKeysWithValues: checks.rules.map { ($0.rule.code.name, $0.severity) }
    )
    #expect(severities["program-has-directive"] == .some(nil))
    #expect(severities["resource-host-is-known"] == .error)
    #expect(severities["group-has-teacher"] == .warning)
  }

  private func check(_ fixture: String, _ edits: [String: String]) throws -> Validation {
    let inputs = try FixtureFiles.all(of: fixture).map { path, bytes in
      let text = edits.reduce(String(decoding: bytes, as: UTF8.self)) { text, edit in
        text.replacing(edit.key, with: edit.value)
      }
      return InputFile(path: path, bytes: Array(text.utf8))
    }
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    return Validation(reading, on: date)
  }
}
