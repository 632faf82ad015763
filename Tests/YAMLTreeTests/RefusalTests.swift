import Diagnostics
import SourceText
import Testing
import YAMLTree

struct RefusalTests {
  @Test(arguments: [
    ("а: &имя б", "yaml-anchor", ""),
    ("а: &x б", "yaml-anchor", "&x"),
    ("а: &x\n  б: 1", "yaml-anchor", "&x"),
    ("а: !!int 5", "yaml-tag", "!!int"),
    ("а: ! 5", "yaml-tag", "!"),
    ("а: !b [1]", "yaml-tag", "!b"),
    ("а: *x", "yaml-alias", "*x"),
    ("- *x", "yaml-alias", "*x"),
    ("а: 1\n<<: *x", "yaml-merge-key", "<<"),
    ("а: 1\nб: 2\nа: 3", "yaml-duplicate-key", "а"),
    ("{а: 1, \"а\": 2}", "yaml-duplicate-key", "\"а\""),
    ("а: 1\n---\nб: 2", "yaml-several-documents", "---"),
    ("? [а, б]\n: 1", "yaml-key-is-not-text", "[а, б]"),
    ("имя: {{программа.имя}}", "yaml-key-is-not-text", "{программа.имя}"),
  ])
  func `what definitions do not allow is refused at its place`(
    _ text: String,
    _ code: String,
    _ place: String
  ) {
    let parsed = Parsed(text)
    // libyaml knows only Latin names of anchors, so a Cyrillic one is a syntax error.
    #expect(parsed.codes == [place.isEmpty ? "yaml-syntax" : code])
    guard !place.isEmpty else { return }
    #expect(parsed.text(parsed.diagnostics.first?.range) == place)
    #expect(parsed.diagnostics.allSatisfy { $0.severity == .error && $0.help != nil })
  }

  @Test func `every duplicate points at the second key and labels the first`() {
    let parsed = Parsed("а: 1\nб:\n  в: 1\n  в: 2\nа: 3\nа: 4")
    #expect(parsed.codes == ["yaml-duplicate-key", "yaml-duplicate-key", "yaml-duplicate-key"])
    #expect(parsed.diagnostics.map { $0.range?.lower } == [20, 26, 32])
    #expect(parsed.diagnostics.map { $0.labels.first?.range.lower } == [12, 0, 0])
    #expect(parsed.dump == "{а: plain(1), б: {в: plain(1)}}")
  }

  /// «- » makes a new item only of the first key of one.
  @Test(arguments: [
    ("- а: 1\n  б: 2\n  а: 3", true), ("- а: 1\n  б: 2\n  б: 3", false), ("а: 1\nа: 2", false),
    ("г:\n  а: 1\n  а: 2", false), ("- {а: 1, а: 2}", false),
  ])
  func `a duplicate may begin the next item`(_ text: String, _ mayBegin: Bool) {
    let help = Parsed(text).diagnostics.first?.help
    #expect(help?.hasPrefix("оставьте один из них") == true)
    #expect(help?.contains("«- »") == mayBegin)
  }

  /// One finding, and the tree that is meant: nothing follows from it.
  @Test(arguments: [
    (
      "- а: 1\n  б: 2\n  а: 3\n  б: 4", "[{а: plain(1), б: plain(2)}, {а: plain(3), б: plain(4)}]",
      1
    ),
    (
      "в:\n  - а: 1\n    б: 2\n    а: 3\n    б: 4\n    а: 5\n    б: 6\n  - а: 7",
      "{в: [{а: plain(1), б: plain(2)}, {а: plain(3), б: plain(4)}, {а: plain(5), б: plain(6)}, {а: plain(7)}]}",
      2
    ),
  ])
  func `an item without its dash is one`(_ text: String, _ dump: String, _ count: Int) {
    let parsed = Parsed(text)
    #expect(parsed.codes == Array(repeating: "yaml-syntax", count: count))
    #expect(parsed.dump == dump)
    #expect(parsed.diagnostics.first?.help?.hasSuffix("- а: 3»") == true)
    #expect(parsed.text(parsed.diagnostics.first?.range) == "а: 3")
  }

  /// The same value again, or nothing behind it: no item.
  @Test(arguments: [
    ("- а: 1\n  б: 2\n  а: 1\n  б: 2", "[{а: plain(1), б: plain(2)}]", 2),
    ("- а: 1\n  б: 2\n  а: 3\n- а: 4", "[{а: plain(1), б: plain(2)}, {а: plain(4)}]", 1),
    ("- а: 1\n  б: 2\n  а: 1\n  в: 3", "[{а: plain(1), б: plain(2), в: plain(3)}]", 1),
  ])
  func `a repeated line is no item`(_ text: String, _ dump: String, _ count: Int) {
    let parsed = Parsed(text)
    #expect(parsed.codes == Array(repeating: "yaml-duplicate-key", count: count))
    #expect(parsed.dump == dump)
  }

  @Test func `a duplicate among many keys is found`() {
    let keys = (0..<100).map { "ключ\($0): 1" } + ["ключ7: 2", "ключ99: 3"]
    let parsed = Parsed(keys.joined(separator: "\n"))
    #expect(parsed.diagnostics.map { parsed.text($0.range) } == ["ключ7", "ключ99"])
    #expect(parsed.diagnostics.map { parsed.text($0.labels.first?.range) } == ["ключ7", "ключ99"])
  }

  @Test func `an anchor, a tag or a duplicate leaves the tree readable, an alias does not`() {
    #expect(Parsed("а: &x 1\nб: !y 2\nа: 3").dump == "{а: plain(1), б: plain(2)}")
    #expect(Parsed("а: &x 1\nб: *x").root == nil)
  }

  @Test func `nesting has a limit`() {
    func nested(_ depth: Int) -> Parsed {
      Parsed(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
    #expect(nested(YAMLParser.deepestNesting).codes.isEmpty)
    #expect(nested(YAMLParser.deepestNesting + 1).codes == ["yaml-too-deep"])
  }
}
