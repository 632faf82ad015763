import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import TestSupport
import Testing

/// What rules say, where a specification marks only the place.
struct RuleWordTests {
  @Test
  func `a group that is described twice is told so, with both places`() throws {
    let findings = try findings("addresses-do-not-meet") {
      $0.replacing("группа: 2", with: "группа: 1")
    }
    #expect(findings.map(\.message) == ["группа «1» описана дважды"])
    #expect(findings.first?.labels.map(\.text) == ["первый раз здесь"])
  }

  @Test
  func `an unknown name of several places is told once, with all of them`() throws {
    let findings = try findings("teacher-is-listed") {
      $0.replacing("педагог: Иванова А.А.", with: "педагоги: [Петрова, Петрова, Петрова]")
    }
    let places = "(3\u{A0}места)"
    #expect(findings.map(\.message) == ["педагога «Петрова» нет в teachers.yaml \(places)"])
    #expect(findings.first?.labels.map(\.text) == ["и здесь", "и здесь"])
  }

  @Test
  func `nobody is invited to list somebody a second time`() throws {
    let helps = try ["Ивановa А.А.", "Иванва А.А.", "Иванова Мария"].map { name in
      try findings("teacher-is-listed") {
        $0.replacing("педагог: Иванова А.А.", with: "педагог: \(name)")
      }.first?.help
    }
    #expect(helps.allSatisfy { $0?.contains("«Иванова А.А.»") == true }, "\(helps)")
    #expect(!helps.contains { $0?.contains("нового педагога") == true })
    #expect(helps.first??.contains("впишите") == false)
  }

  @Test
  func `a suspension among the modes is pointed to its own key`() throws {
    let findings = try findings("class-mode-is-of-regulation") {
      $0.replacing(
        "режим занятий: индивидуальное сопровождение",
        with: "режим занятий: приостановлено"
      )
    }
    #expect(findings.count == 1)
    #expect(findings.first?.help?.contains("«приостановлено: да»") == true)
  }

  @Test
  func `an unknown mode is told the short words too`() throws {
    let findings = try findings("class-mode-is-of-regulation") {
      $0.replacing("режим занятий: индивидуальное сопровождение", with: "режим занятий: иногда")
    }
    let short = "можно короче: «по расписанию», «специальный режим», «индивидуальное сопровождение»"
    #expect(findings.first?.help?.hasSuffix(short) == true)
  }

  /// What a rule finds in the small institution when its program is changed.
  private func findings(
    _ code: String,
    _ change: (String) -> String
  ) throws -> [Diagnostic] {
    let inputs = try FixtureFiles.all(of: "small").map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let changed = path.hasPrefix("programs/") ? change(text) : text
      return InputFile(path: path, bytes: Array(changed.utf8))
    }
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    let validation = Validation(reading, on: date)
    return validation.diagnostics.filter { $0.code.name == code }
  }
}
