import Diagnostics
import SourceText
import Testing

struct DrawingTests {
  private static let file = SourceFile(
    path: "programs/смены.yaml",
    text: """
      смены:
        - 08:00–12:30
        - 12:00–16:00
        - 17:00–18:00
        - 19:00–20:00
        - 😀 e\u{301}\tконец

      """
  )
  private static let other = SourceFile(path: "regulation.yaml", text: "предел: 10\n")

  /// A place by the text that stands there.
  private static func range(_ part: String, in set: SourceSet, file: Int = 0) -> SourceRange {
    let text = String(decoding: set.files[file].text, as: UTF8.self)
    guard let found = text.firstRange(of: part) else { return place(0, 0, file) }
    let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return place(lower, lower + part.utf8.count, file)
  }

  private static func place(_ lower: Int, _ upper: Int, _ file: Int = 0) -> SourceRange {
    SourceRange(file: SourceFileID(index: file), lower: lower, upper: upper)
  }

  private func check(
    _ diagnostics: [Diagnostic],
    _ expected: String,
    files: [SourceFile] = [file, other],
    format: any DiagnosticFormat = .full
  ) {
    let drawn = String(decoding: format.draw(diagnostics, in: SourceSet(files)), as: UTF8.self)
    #expect(drawn == expected)
  }

  private let set = SourceSet([file, other])

  @Test func `the full form marks both places, names clause and help`() {
    let diagnostic = Diagnostic(
      "shifts-do-not-overlap",
      "смены пересекаются",
      at: Self.range("12:00–16:00", in: set),
      labels: [Label("первая смена", at: Self.range("08:00–12:30", in: set))],
      help: "сдвиньте начало",
      clause: "4.2"
    )
    check(
      [diagnostic],
      """
      programs/смены.yaml:3:5: ошибка shifts-do-not-overlap: смены пересекаются (п. 4.2)
          2 |   - 08:00–12:30
            |     ----------- первая смена
          3 |   - 12:00–16:00
            |     ^^^^^^^^^^^
        помощь: сдвиньте начало

      """
    )
  }

  @Test func `lines in between are shown or elided, another file is named`() {
    let diagnostic = Diagnostic(
      "code",
      "много",
      .warning,
      at: Self.range("19:00–20:00", in: set),
      labels: [
        Label("предел", at: Self.range("10", in: set, file: 1)),
        Label("раз", at: Self.range("смены", in: set)),
        Label("два", at: Self.range("12:00–16:00", in: set)),
      ]
    )
    check(
      [diagnostic],
      """
      programs/смены.yaml:5:5: предупреждение code: много
          1 | смены:
            | ----- раз
          2 |   - 08:00–12:30
          3 |   - 12:00–16:00
            |     ----------- два
          4 |   - 17:00–18:00
          5 |   - 19:00–20:00
            |     ^^^^^^^^^^^
        regulation.yaml:1:9:
          1 | предел: 10
            |         -- предел

      """
    )
    let far = Diagnostic(
      "code",
      "да",
      .note,
      at: Self.range("смены", in: set),
      labels: [Label("там", at: Self.range("17:00", in: set))]
    )
    check(
      [far],
      """
      programs/смены.yaml:1:1: заметка code: да
          1 | смены:
            | ^^^^^
        ...
          4 |   - 17:00–18:00
            |     ----- там

      """
    )
  }

  @Test func `marks lie under wide and combined characters and behind tabs`() {
    check(
      [Diagnostic("code", "да", at: Self.range("конец", in: set))],
      """
      programs/смены.yaml:6:9: ошибка code: да
          6 |   - 😀 e\u{301}    конец
            |             ^^^^^

      """
    )
    check(
      [Diagnostic("code", "да", at: Self.range("😀 e\u{301}", in: set))],
      """
      programs/смены.yaml:6:5: ошибка code: да
          6 |   - 😀 e\u{301}    конец
            |     ^^^^

      """
    )
  }

  @Test func `two marks of one line share it`() {
    let labels = [Label("час", at: Self.range("08", in: set))]
    let range = Self.range("12:30", in: set)
    check(
      [Diagnostic("code", "да", at: range, labels: labels)],
      """
      programs/смены.yaml:2:11: ошибка code: да
          2 |   - 08:00–12:30
            |           ^^^^^
            |     -- час

      """
    )
  }

  @Test func `a range over several lines marks the first, an empty one a single character`() {
    let lines = Self.place(0, Int(Self.range("16:00", in: set).upper))
    check(
      [Diagnostic("code", "да", at: lines)],
      "programs/смены.yaml:1:1: ошибка code: да\n    1 | смены:\n      | ^^^^^^\n"
    )
    let end = Self.file.text.count
    check(
      [Diagnostic("code", "да", at: Self.place(end, end))],
      "programs/смены.yaml:7:1: ошибка code: да\n    7 |\n      | ^\n"
    )
  }

  @Test func `a finding without a place has a path and no snippet`() {
    check(
      [Diagnostic("no-file", "нет файла", at: nil, in: "a\u{1B}.yaml", help: "создайте его")],
      "a␛.yaml: ошибка no-file: нет файла\n  помощь: создайте его\n"
    )
  }

  @Test func `the concise form is one line each, whatever the message holds`() {
    let range = Self.range("конец", in: set)
    check(
      [
        Diagnostic("first", "раз\nдва\u{1B}[31m", at: range, help: "ничего", clause: "1.5"),
        Diagnostic("second", "три", .note, at: nil, in: "programs"),
      ],
      """
      programs/смены.yaml:6:9: ошибка first: раз два [31m (п. 1.5); помощь: ничего
      programs: заметка second: три

      """,
      format: .concise
    )
  }

  @Test func `the byte-order mark and line ends of Windows count for nothing`() {
    let file = SourceFile(path: "а.yaml", text: "\u{FEFF}ключ: раз\r\nдва: три\r\n")
    check(
      [
        Diagnostic("code", "да", at: Self.place(3, 11)),
        Diagnostic("code", "нет", at: Self.place(21, 27)),
      ],
      """
      а.yaml:1:1: ошибка code: да
          1 | ключ: раз
            | ^^^^

      а.yaml:2:1: ошибка code: нет
          2 | два: три
            | ^^^

      """,
      files: [file]
    )
  }

  @Test func `colour is added only when asked for`() {
    let diagnostic = Diagnostic("code", "да", at: Self.range("смены", in: set))
    let plain = FullFormat().draw([diagnostic], in: set)
    let coloured = FullFormat(isColoured: true).draw([diagnostic], in: set)
    #expect(!plain.contains(0x1B))
    #expect(coloured.contains(0x1B))
    let text = String(decoding: coloured, as: UTF8.self)
    #expect(text.replacing(#/\u{1B}\[[0-9]+m/#, with: "") == String(decoding: plain, as: UTF8.self))
  }
}
