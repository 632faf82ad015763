import SourceText
import Testing
import YAMLTree

struct TreeTests {
  @Test(arguments: [
    ("а: б", "{а: plain(б)}"),
    ("а:", "{а: plain()}"),
    ("- 16:45\n- 010\n- нет", "[plain(16:45), plain(010), plain(нет)]"),
    ("а: [1, 'два', \"три\"]", "{а: [plain(1), quoted(два), quoted(три)]}"),
    ("а: |\n  раз\n  два\nб: >\n  раз\n  два\n", "{а: literal(раз\nдва\n), б: folded(раз два\n)}"),
    ("а:\r\n  - б: 1\r\n    в: 2\r\n", "{а: [{б: plain(1), в: plain(2)}]}"),
    ("а:\n- 1\n- 2\nб: 3", "{а: [plain(1), plain(2)], б: plain(3)}"),
    ("\u{FEFF}а: б", "{а: plain(б)}"),
    ("---\nа: б\n...\n", "{а: plain(б)}"),
    ("а: \"\"", "{а: quoted()}"),
  ])
  func `a file becomes the tree that its author meant`(_ text: String, _ dump: String) {
    let parsed = Parsed(text)
    #expect(parsed.dump == dump)
    #expect(parsed.codes.isEmpty)
  }

  @Test(arguments: [
    ("ключ: значение  # пояснение\n", ["ключ: значение", "ключ", "значение"]),
    ("\u{FEFF}ключ: ё\r\n", ["ключ: ё", "ключ", "ё"]),
    (
      "а:\n  - б\n\n  # пояснение\nв: \"г\"\n\n",
      ["а:\n  - б\n\n  # пояснение\nв: \"г\"", "а", "- б", "б", "в", "\"г\""]
    ),
    ("😀: {я: [ю, э]}", ["😀: {я: [ю, э]}", "😀", "{я: [ю, э]}", "я", "[ю, э]", "ю", "э"]),
    ("а: |\n  раз\n\n\nб: в", ["а: |\n  раз\n\n\nб: в", "а", "|\n  раз", "б", "в"]),
    ("а:\n\n# конец\n", ["а:", "а", ""]),
    ("а:\n- \n- б", ["а:\n- \n- б", "а", "- \n- б", "", "б"]),
  ])
  func `ranges cover exactly what was written`(_ text: String, _ ranges: [String]) {
    #expect(Parsed(text).ranges == ranges)
  }

  @Test(arguments: [
    ("первый: 1\nвторой:   # потом\nтретий: 3", "второй:"),
    ("список:\n  -\n  - а", "список:\n  -"),
    ("{а, б: 1}", "{а"),
    ("? а\n# пояснение:\nб: 1", "? а"),
  ])
  func `an absent value lies where it would be written`(_ text: String, _ before: String) {
    let parsed = Parsed(text)
    let absent = parsed.root.flatMap(firstAbsent)
    #expect(absent?.range.lower == absent?.range.upper)
    #expect(absent.map { parsed.file.substring(0, Int($0.range.lower)) }?.hasSuffix(before) == true)
  }

  private func firstAbsent(_ node: YAMLNode) -> YAMLNode? {
    switch node.content {
    case .scalar: node.isAbsent ? node : nil
    case .sequence(let items): items.lazy.compactMap(firstAbsent).first
    case .mapping(let entries): entries.lazy.compactMap { firstAbsent($0.value) }.first
    }
  }

  @Test(arguments: ["", "\n\n", "# только пояснение\n", "\u{FEFF}", "---\n"])
  func `an empty file has no tree and says so`(_ text: String) {
    let parsed = Parsed(text)
    #expect(parsed.root == nil)
    #expect(parsed.codes == ["yaml-empty"])
  }

  @Test(arguments: [
    ("{а: 1,5}", "{а: plain(1,5)}", "1,5"),
    ("{а: 1,5, б: 2}", "{а: plain(1,5), б: plain(2)}", "1,5"),
    ("[{а: 22,5}]", "[{а: plain(22,5)}]", "22,5"), ("{а: 1, 5}", "{а: plain(1), 5: plain()}", "1"),
    ("{а: б,5}", "{а: plain(б), 5: plain()}", "б"),
    ("{а: \"1\",5}", "{а: quoted(1), 5: plain()}", "\"1\""),
  ])
  func `a number with a comma in brackets is one`(_ text: String, _ dump: String, _ part: String) {
    let parsed = Parsed(text)
    #expect(parsed.dump == dump)
    #expect(parsed.ranges.contains(part))
  }

  @Test func `a key without a colon behind a comma knows the value that it may be a part of`() {
    guard case .mapping(let entries) = Parsed("{а: Томск, ул. Мира 5, б: 1}").root?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.torn?.line) == [nil, "а: \"Томск, ул. Мира 5\"", nil])
  }
}
