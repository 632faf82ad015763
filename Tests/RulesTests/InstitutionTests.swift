import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import TestSupport
import Testing

/// Whole institutions in which all is as it should be.
struct InstitutionTests {
  @Test
  func `the demonstration institution gives no finding`() throws {
    let files = Repository.files(under: "Content", endings: [".yaml", ".csv", ".md"])
    let inputs = try files.map { path in
      InputFile(
        path: String(path.dropFirst("Content/".count)),
        bytes: try Repository.bytes(path)
      )
    }
    let found = try findings(in: inputs)
    #expect(found == [])
  }

  @Test(arguments: ["small", "two-departments"])
  func `the institutions of other tests give no error`(_ fixture: String) throws {
    let inputs = try FixtureFiles.all(of: fixture).map { InputFile(path: $0.path, bytes: $0.bytes) }
    let errors = try findings(in: inputs).filter { $0.hasPrefix("error") }
    #expect(errors == [])
  }

  @Test
  func `a program that cannot be read is told of once`() throws {
    var inputs = try FixtureFiles.all(of: "small").map { InputFile(path: $0.path, bytes: $0.bytes) }
    let program = "programs/vesyolaya-kistochka.yaml"
    inputs.removeAll { $0.path == program }
    inputs.append(InputFile(path: program, bytes: Array("программа: [Весёлая\n".utf8)))
    let covered =
      "периоды:\n  - {основание: карантин, приказ: № 112 от 20.11.2026, с: 23.11.2026, "
      + "по: 06.12.2026, охват: [{программа: vesyolaya-kistochka}, {группа: vesyolaya-kistochka-1}]}"
    inputs.removeAll { $0.path == "periods.yaml" }
    inputs.append(InputFile(path: "periods.yaml", bytes: Array(covered.utf8)))
    let found = try findings(in: inputs)
    #expect(found.count == 1, "\(found)")
  }

  /// Severity, code and message of each finding on a day before the period.
  private func findings(in inputs: [InputFile]) throws -> [String] {
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    return Validation(reading, on: date).diagnostics
      .map { "\($0.severity) \($0.code.name): \($0.message)" }
  }
}
