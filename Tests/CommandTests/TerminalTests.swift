import Foundation
import Testing

/// What a terminal sees and a file does not.
struct TerminalTests {
  @Test
  func `findings are coloured on a terminal only, and not against NO_COLOR or TERM`() throws {
    let sandbox = try Self.misspelt()
    let plain = try sandbox.ozero("check", "--date", "2026-11-22").out
    let coloured = try Self.check(on: Terminal(), sandbox)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      #expect(try Self.check(on: Terminal(), sandbox, environment) == plain)
    }
    #expect(try Self.check(on: Terminal(), sandbox, ["NO_COLOR": ""]) == coloured)
  }

  @Test(arguments: [60, 100, 180])
  func `lines are no longer than a terminal, and no word is lost`(_ columns: Int) throws {
    let sandbox = try Self.misspelt()
    let long = "\(String(repeating: "а", count: 300)):"
    try sandbox.replace("программа:", with: long, in: Self.program)
    let plain = try sandbox.ozero("check", "--date", "2026-11-22").out
    let sober = ["NO_COLOR": "1"]
    let shown = try Self.check(on: Terminal(columns: columns), sandbox, sober)
    let lines = shown.split(separator: "\n").filter { $0.contains(" ") }
    #expect(lines.allSatisfy { $0.count <= columns || !$0.dropFirst(6).contains(" ") })
    #expect(Self.words(shown).isSuperset(of: ["допустимые", "«продвинутый»"]))
    #expect(shown != plain)
    let asked = sober.merging(["COLUMNS": "\(columns)"]) { $1 }
    #expect(try Self.check(on: Terminal(columns: 90), sandbox, asked) == shown)
    #expect(try sandbox.ozero("check", "--date", "2026-11-22", environment: asked).out == shown)
  }

  @Test
  func `at most 40 findings are shown, every error among them, and then what rules they are of`()
    throws
  {
    let sandbox = try Self.crowded()
    let sober = ["NO_COLOR": "1"]
    let whole = try sandbox.ozero("check", "--date", "2026-11-22").out
    let shown = try Self.check(on: Terminal(columns: 100), sandbox, sober)
    #expect(Self.drawn(in: whole) > 56)
    #expect(Self.drawn(in: shown) == 40)
    #expect(shown.contains("\n\nошибки по правилам:\n   1  level-is-of-regulation – "))
    #expect(shown.hasSuffix("остальные покажет --limit все\n"))
    let all = try Self.check(on: Terminal(), sandbox, sober, ["--limit", "ВСЕ"])
    #expect(all == whole)
    let few = try sandbox.ozero("check", "--date", "2026-11-22", "--limit", "0").out
    #expect(Self.drawn(in: few) == 3 && few.contains("показано 3 из"))
    #expect(shown.hasPrefix("Content/programs/vesyolaya-kistochka.yaml:3:10: ошибка "))
  }

  @Test
  func `a build shows how far it is and wipes that away`() throws {
    let sandbox = try Sandbox("Content")
    let terminal = try Terminal()
    let run = try Self.start(["build"], sandbox, [:], error: terminal.path)
    let said = terminal.read()
    #expect(try run.outcome().code == 0)
    let shown = said.matches(of: /документы: (\d+) из (\d+)/)
    #if DEBUG
      #expect(!shown.isEmpty)
    #endif
    #expect(Set(shown.map(\.output.2)).count <= 1)
    #expect(shown.isEmpty || said.hasSuffix("\r\u{1B}[K"))
    #expect(said.split(separator: "\r\u{1B}[K").allSatisfy { $0.hasPrefix("документы: ") })
  }

  private static let program = "Content/programs/vesyolaya-kistochka.yaml"

  private static func misspelt() throws -> Sandbox {
    let sandbox = try Sandbox("small")
    try sandbox.replace("уровень: базовый", with: "уровень: базавый", in: program)
    return sandbox
  }

  /// Errors of three kinds among 56 warnings of which no two are the same.
  private static func crowded() throws -> Sandbox {
    let sandbox = try misspelt()
    let days = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
    let lessons = days.flatMap { day in (10...17).map { "\(day) \($0):00–\($0):45" } }
    // What differs in numbers alone is drawn once; each of these has another remedy.
    let groups = lessons.indices.map { last in
      "  - группа: \(last + 10)\n    часов в неделю: 60\n"
        + "    расписание: [\(lessons[...last].joined(separator: ", "))]\n"
    }
    let severities =
      "правила: {weekly-hours-match-timetable: предупреждение, teacher-lessons-do-not-overlap: выключено}"
    try sandbox.write(severities.utf8, to: "Content/regulation.yaml")
    try sandbox.write((try sandbox.text(program) + groups.joined()).utf8, to: program)
    return sandbox
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split { ": ;,\n".contains($0) })
  }

  /// How many findings have a heading.
  private static func drawn(in text: String) -> Int {
    text.matches(of: #/(?m)^[^ ]+:\d+:\d+: (ошибка|предупреждение|заметка) /#).count
  }

  /// Standard output of a check that finds an error, as a terminal gets it.
  private static func check(
    on terminal: Terminal,
    _ sandbox: Sandbox,
    _ environment: [String: String] = [:],
    _ options: [String] = []
  ) throws -> String {
    let run = try start(["check"] + options, sandbox, environment, out: terminal.path)
    let said = terminal.read()
    #expect(try run.outcome().code == 1)
    return said
  }

  private static func start(
    _ arguments: [String],
    _ sandbox: Sandbox,
    _ environment: [String: String],
    out: String? = nil,
    error: String? = nil
  ) throws -> RunningOzero {
    try Ozero.start(
      arguments + ["--date", "2026-11-22", "--jobs", "1"],
      in: sandbox.root.path,
      environment: environment,
      out: out,
      error: error
    )
  }
}
