import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Rules
import Schema
import SourceText
import TestSupport
import Testing

/// A second regulation works without touching code: words, numbers, limits, hosts, rules.
struct OtherRegulationTests {
  private static let program = "programs/morskie-uzly.yaml"

  @Test
  func `its own institution gives no finding`() throws {
    #expect(try findings() == [])
  }

  @Test
  func `without its regulation the same files are full of errors`() throws {
    let codes = try validation(omitting: "regulation.yaml").diagnostics.map(\.code.name)
    let expected: Set = [
      "level-is-of-regulation", "format-is-of-regulation", "class-mode-is-of-regulation",
      "model-is-of-regulation", "activity-is-of-regulation", "form-is-of-regulation",
      "ground-is-known", "program-has-directive", "screen-time-keeps-norm",
    ]
    #expect(Set(codes).isSuperset(of: expected), "\(expected.subtracting(codes))")
  }

  /// One change of a file: what stands there, what is written instead, and what is then found.
  struct Change: CustomTestStringConvertible, Sendable {
    var path: String
    var old: String
    var new: String
    var found: [String]

    init(_ old: String, _ new: String, _ found: [String], in path: String = program) {
      self.path = path
      self.old = old
      self.new = new
      self.found = found
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  static let changes = [
    Change("ступень юнги", "ступень адмирала", ["error level-is-of-regulation 20"]),
    Change("ступень юнги", "базовый", []),
    Change("вживую", "по радио", ["error format-is-of-regulation 28(4)"]),
    Change("по сетке", "по погоде", ["error class-mode-is-of-regulation 29"]),
    Change("вязание перед камерой", "вязание в море", ["warning form-is-of-regulation 6"]),
    Change("max.ru/join", "vk.me/join", ["error invitation-is-on-platform 10.3"]),
    Change("часов в неделю: 2", "часов в неделю: 3", ["error weekly-hours-match-timetable 22"]),
    Change("16:00–17:30", "16:00–17:40", ["error lesson-lasts-whole-hours 22"]),
    Change("видеосвязь: 40", "видеосвязь: 46", ["warning screen-time-keeps-norm –"]),
    Change("устройство: компьютер", "устройство: хромбук", []),
    Change("      видеосвязь: 40 минут\n", "", []),
    Change("педагог: Якорев Д.Д.\n", "", ["warning group-has-teacher –"]),
    Change(
      "ресурсы: https://max.ru/",
      "ресурсы: https://sferum.ru/x",
      ["error resource-host-is-not-forbidden 5"],
      in: "institution.yaml"
    ),
    Change(
      "ресурсы: https://max.ru/",
      "ресурсы: https://uchi.ru/",
      ["error resource-host-is-known 5"],
      in: "institution.yaml"
    ),
    Change(
      "  на: группу",
      "  с: 7:30\n  до: 19:00",
      ["warning chats-are-open-within-limits 11.2"],
      in: "institution.yaml"
    ),
    Change(
      "  на: группу",
      "  сообщений в неделю: 4",
      ["warning chat-posts-meet-limit 10.4"],
      in: "institution.yaml"
    ),
    Change(
      "  на: группу",
      "  сообщений в неделю: 5",
      [],
      in: "institution.yaml"
    ),
    Change(
      "штормовое предупреждение",
      "ремонт",
      ["error ground-is-known 3"],
      in: "periods.yaml"
    ),
    Change("штормовое предупреждение", "карантин", [], in: "periods.yaml"),
    Change(
      "    действует с: 25.08.2026",
      "    по: 01.09.2026",
      ["note cited-act-is-in-force 1"],
      in: "regulation.yaml"
    ),
  ]

  @Test(arguments: changes)
  func `rules follow the regulation`(_ change: Change) throws {
    #expect(try findings(after: change) == change.found)
  }

  @Test
  func `the day is that of its own zone's calendar, whatever ours is`() throws {
    let institution = try #require(try validation().validated).institution
    #expect(institution.identity.timeZone.value == "Asia/Vladivostok")
    #expect(institution.chats.span(by: institution.regulation.limits)?.minutes == 600)
    #expect(institution.postsPerWeek == 5)
  }

  /// Severity, code and printed clause of each finding.
  private func findings(after change: Change? = nil) throws -> [String] {
    try validation(after: change).diagnostics.map {
      "\($0.severity) \($0.code.name) \($0.clause ?? "–")"
    }
  }

  private func validation(
    after change: Change? = nil,
    omitting omitted: String? = nil
  ) throws -> Validation {
    let files = try FixtureFiles.all(of: "other-regulation").filter { $0.path != omitted }
    let inputs = try files.map { path, bytes in
      guard let change, change.path == path else { return InputFile(path: path, bytes: bytes) }
      let text = String(decoding: bytes, as: UTF8.self)
      try #require(text.contains(change.old))
      return InputFile(path: path, bytes: Array(text.replacing(change.old, with: change.new).utf8))
    }
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: "2026-11-16"))
    return Validation(reading, on: date)
  }
}
