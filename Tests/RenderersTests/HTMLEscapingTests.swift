import Documents
import Foundation
import Renderers
import Testing

struct HTMLEscapingTests {
  /// Texts and what is written for them.
  static let cases: [(text: String, written: String)] = [
    ("Весёлая кисточка", "Весёлая кисточка"),
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
    ("&amp;", "&amp;amp;"),
    ("]]>", "]]&gt;"),
    ("<!-- --><script>", "&lt;!-- --&gt;&lt;script&gt;"),
    ("a\u{0}b\u{1}\u{1F}\u{7F}c", "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}c"),
    ("\u{FFFE}x\u{FFFF}", "\u{FFFD}x\u{FFFD}"),
    ("\u{FEFF}\u{FB01}", "\u{FEFF}\u{FB01}"),
    ("\t\n", "\t\n"),
    ("«»\u{A0}–☐😀", "«»\u{A0}–☐😀"),
    ("{{меню}}", "{{меню}}"),
    ("", ""),
  ]

  @Test(arguments: cases)
  func `text is written so that it is never markup`(_ text: String, _ written: String) throws {
    #expect(try HTMLFixture.line([.text(text)]) == written)
  }

  @Test(arguments: cases)
  func `attributes are escaped like text`(_ text: String, _ written: String) throws {
    let html = try HTMLFixture.fragment([.heading(level: 2, ["x"], anchor: text)])
    #expect(html == "<h2 id=\"\(written)\">x</h2>\n")
  }

  @Test(arguments: [
    ("вт 15:30–17:10", "вт 15:30–\u{2060}17:10"), ("7–10, 5–6", "7–\u{2060}10, 5–\u{2060}6"),
    ("–5", "–5"), ("5–", "5–"), ("5–б", "5–б"), ("5 – 6", "5 – 6"), ("5—6", "5—6"),
    ("“5“6", "“5“6"),
  ])
  func `a range of numbers is never broken at its dash`(_ text: String, _ written: String) throws {
    #expect(try HTMLFixture.line([.text(text)]) == written)
  }

  @Test
  func `addresses get no joiner`() throws {
    let link = try HTMLFixture.line([.link(.address("https://x/5–6"), ["y"])])
    #expect(link == "<a href=\"https://x/5–6\">y</a>")
  }

  @Test
  func `every place that takes a text escapes it`() throws {
    let bad = "<&\"'>\u{0}]]>"
    let cell = TableCell(text: [.text(bad)], role: .columnHeader)
    let html = try HTMLFixture.fragment([
      .facts([Fact(bad, [.badge(bad, .good)])]),
      .cards([Card(title: [.text(bad)], target: .anchor(bad), lines: [[.strong([.text(bad)])]])]),
      .table(
        Table(
          caption: [.text(bad)],
          style: .lookup,
          columns: [TableColumn()],
          header: [TableRow([cell])],
          rows: [TableRow([TableCell(text: [.code(bad)])])]
        )
      ),
      .together([.signature(Signature(post: bad, name: bad))]),
      .approval(Approval(post: bad, name: bad)),
      .paragraph([.link(.address("https://x/?&'\"<>"), [.text(bad)])]),
    ])
    #expect(html.components(separatedBy: "&lt;&amp;&quot;&#39;&gt;\u{FFFD}]]&gt;").count == 15)
    #expect(HTMLFixture.isWellFormed("<body>\(html)</body>"))
  }
}
