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

  @Test
  func `more accounts than two of each pupil are told with the number that is meant`() throws {
    let helps = try ["51", "33"].map { number in
      try findings("accounts-match-pupils") {
        $0.replacing("учётных записей: 15", with: "учётных записей: \(number)")
      }.first?.help
    }
    #expect(helps[0]?.hasSuffix("наверное, «учётных записей: 15»") == true)
    #expect(helps[1]?.hasSuffix("исправьте «учётных записей» или «учащихся»") == true)
  }

  @Test(arguments: [("12", true), ("13", false)])
  func `another teacher is no way out of one room`(_ room: String, _ isCommon: Bool) throws {
    let found = try findings("teacher-lessons-do-not-overlap") {
      let hours = "часов в неделю: 6\n    кабинет: "
      return $0.replacing("- понедельник 17:00–18:40", with: "- вторник 16:30–18:10")
        .replacing(hours + "12", with: hours + room)
    }
    #expect(found.count == 1)
    let place = isCommon ? " и в\u{A0}кабинете «12»" : ""
    let time = "в одно время, с\u{A0}16:30 до\u{A0}17:10,"
    #expect(found.first?.message.hasPrefix("у педагога «Иванова А.А.»\(place) \(time)") == true)
    #expect(found.first?.help?.contains("поручите") == !isCommon)
  }

  @Test(arguments: [("16:20–17:05", true), ("16:20–17:05, 17:15–18:00", false)])
  func `a whole recess is written out where nobody is busy then`(_ hours: String, _ isFree: Bool)
    throws
  {
    let found = try findings("recess-is-not-short") {
      $0.replacing("четверг 15:30–16:15, 16:25–17:10", with: "четверг 15:30–16:15, \(hours)")
    }
    // In distance periods a consultation begins at 17:20.
    let right = "напишите время так: «15:30–16:15, 16:25–17:10»"
    #expect(found.first?.help?.hasPrefix(isFree ? right : "сдвиньте время") == true)
  }

  @Test
  func `somebody's own telephone gives way to that of the institution`() throws {
    let found = try findings("public-texts-hold-no-telephones") {
      $0.replacing("программа: Весёлая кисточка", with: "программа: Кисточка 8 (913) 123-45-67")
    }
    let help = try #require(found.first?.help)
    #expect(help.hasPrefix("уберите личный телефон: на\u{A0}сайте достаточно"))
    #expect(help.contains("8 (3822) 00-00-01"))
    #expect(!help.contains("ИНН"))
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
