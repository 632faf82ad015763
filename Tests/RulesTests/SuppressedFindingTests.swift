import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import SourceText
import TestSupport
import Testing

/// What comments let be stays in the outcome, and stops nothing.
struct SuppressedFindingTests {
  @Test
  func `a suppressed error stops no build and keeps its reason`() throws {
    let validation = try check("часов в неделю: 5 # ozero: допустить \(Self.code) — час на выезде")
    #expect(validation.diagnostics.isEmpty)
    #expect(validation.validated != nil)
    #expect(validation.suppressed.map(\.reason.value) == ["час на выезде"])
    #expect(validation.suppressed.map(\.diagnostic.code.name) == [Self.code])
    #expect(validation.suppressed.map(\.diagnostic.severity) == [.error])
    #expect(validation.suppressed.map(\.diagnostic.clause) == ["4.9"])
  }

  @Test
  func `without a reason the error stays`() throws {
    let validation = try check("часов в неделю: 5 # ozero: допустить \(Self.code)")
    #expect(validation.validated == nil)
    #expect(validation.suppressed.isEmpty)
  }

  @Test
  func `two errors on one line are let be by their codes`() throws {
    let validation = try check(
      "часов в неделю: 5 # ozero: допустить \(Self.code), group-has-teacher — час на выезде"
    )
    #expect(validation.suppressed.count == 1)
    #expect(validation.diagnostics.map(\.code.name) == ["suppression-is-used"])
    #expect(validation.validated != nil)
  }

  private static let code = "weekly-hours-match-timetable"

  /// Checks the small institution with the hours of its first group written so.
  private func check(_ hours: String) throws -> Validation {
    let inputs = try FixtureFiles.all(of: "small").map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return InputFile(
        path: path,
        bytes: Array(text.replacing("часов в неделю: 4", with: hours).utf8)
      )
    }
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    return Validation(reading, on: date)
  }
}
