import Diagnostics
import SourceText
import Testing

struct RepeatedDiagnosticTests {
  private static let sources = SourceSet([
    SourceFile(path: "a.yaml", text: String(repeating: "строка\n", count: 40)),
    SourceFile(path: "b.yaml", text: "строка\nещё\n"),
  ])

  /// The word in a line, counted from 1.
  private static func line(_ number: Int, _ file: Int = 0) -> SourceRange {
    let lower = (number - 1) * 13
    return SourceRange(file: SourceFileID(index: file), lower: lower, upper: lower + 12)
  }

  private static func drawn(_ findings: [Diagnostic], _ style: DiagnosticStyle) -> String {
    let bytes = style.format().draw(findings.worstFirst().joiningRepeated(), in: sources)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `errors come first, then warnings, then notes, each in their order`() {
    let all: [Severity] = [.note, .warning, .error, .warning, .error, .note]
    let findings = all.enumerated().map { Diagnostic("code", "\($0)", $1, at: nil) }
    #expect(findings.worstFirst().map(\.message) == ["2", "4", "1", "3", "0", "5"])
  }

  @Test func `the same of several groups is drawn once, with their names`() {
    let findings = [("1", 2, 0), ("2", 5, 0), ("3", 9, 0), ("Лад", 1, 1)].map { name, line, file in
      let range = Self.line(line, file)
      return Diagnostic("code", "у группы «\(name)» нет чата", .warning, at: range, help: "впишите")
    }
    #expect(
      Self.drawn(findings, .full) == """
        a.yaml:2:1: предупреждение code: у группы «1» нет чата
            2 | строка
              | ^^^^^^
          помощь: впишите
          то же ещё в\u{A0}3\u{A0}местах:
            a.yaml:5 («2»), 9 («3»)
            b.yaml:1 («Лад»)

        """
    )
    #expect(
      Self.drawn(findings, .concise) == "a.yaml:2:1: предупреждение code: у группы «1» нет чата; "
        + "помощь: впишите; то же ещё в\u{A0}3\u{A0}местах: a.yaml:5 («2»), 9 («3»); "
        + "b.yaml:1 («Лад»)\n"
    )
  }

  @Test func `quotations in the names of further places are nested`() {
    let names = ["1", "Хор «Лад»", "Студия «Белые паруса» имени основателя, младшая", "«Ритм»"]
    let findings = names.enumerated().map { index, name in
      Diagnostic("code", "у группы «\(name)» нет чата", at: Self.line(index + 1))
    }
    let places = "2 («Хор „Лад“»), 3 («Студия „Белые паруса“ имени основателя, …»), 4 («Ритм»)"
    #expect(Self.drawn(findings, .concise).hasSuffix("местах: a.yaml:\(places)\n"))
  }

  @Test func `at most twenty places are told, and how many there are`() {
    let findings = (1...40).map { Diagnostic("code", "неизвестное слово", at: Self.line($0)) }
    let text = Self.drawn(findings, .full)
    let numbers = (2...20).map(String.init).joined(separator: ", ")
    let places = "  то же ещё в\u{A0}39\u{A0}местах:\n    a.yaml:\(numbers)\n    и другие\n"
    #expect(text.hasSuffix(places))
    #expect(findings.joiningRepeated().flatMap(\.all) == findings)
  }

  @Test func `what is counted tells nothing apart`() {
    let findings = [
      "подано 5 заявлений, а учащихся 12", "подано 1 заявление, а учащихся 9", "подано 5 заявлений",
    ].map { Diagnostic("code", $0, at: Self.line(1)) }
    #expect(findings.joiningRepeated().map(\.all.count) == [2, 1])
  }

  @Test func `another help, clause or severity is another finding`() {
    let range = Self.line(1)
    let findings = [
      Diagnostic("code", "4 часа вместо «двух»", at: range),
      Diagnostic("code", "4 часа вместо «двух»", at: range, help: "исправьте"),
      Diagnostic("code", "4 часа вместо «двух»", at: range, clause: "4.5"),
      Diagnostic("code", "4 часа вместо «двух»", .note, at: range),
      Diagnostic("other", "4 часа вместо «двух»", at: range),
      Diagnostic("code", "4 часа вместо «двух»", at: nil),
      Diagnostic("code", "4 часа вместо «двух»", at: nil),
    ]
    #expect(findings.joiningRepeated().map(\.first) == findings)
  }

  @Test(arguments: [
    ("группа «1»", "группа «Хор «Лад»»", true), ("«а» и «б»", "«в» и «г»", true),
    ("«а» и «б»", "«в»", false), ("«а", "«б", false), ("»а«", "»б«", false), ("«»", "«а»", true),
    ("а» «б»", "а» «в»", true),
  ])
  func `what is quoted tells nothing apart`(_ first: String, _ second: String, _ areSame: Bool) {
    let findings = [first, second].map { Diagnostic("code", $0, at: Self.line(1)) }
    #expect(findings.joiningRepeated().count == (areSame ? 1 : 2))
  }

  @Test func `a summary counts by severity and code, with the first place of each`() {
    let findings = [
      Diagnostic("wrong", "раз", at: Self.line(3)),
      Diagnostic("odd", "два", .warning, at: Self.line(1)),
      Diagnostic("odd", "три", .warning, at: Self.line(2)),
      Diagnostic("wrong", "четыре", .warning, at: nil, in: "a.yaml"),
    ]
    let bytes = RuleSummary(findings).draw(in: Self.sources) { $0 == "odd" ? "Так не бывает" : nil }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        ошибки по правилам:
          1  wrong (a.yaml:3:1)
        предупреждения по правилам:
          2  odd – Так не бывает (первое – a.yaml:1:1)
          1  wrong (a.yaml)

        """
    )
  }
}
