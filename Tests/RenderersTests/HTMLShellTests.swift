import Documents
import Edition
import Foundation
import Renderers
import Testing

struct HTMLShellTests {
  static let bad: [(shell: String, problems: [ShellProblem])] = [
    ("", [.noContent]),
    ("<p>{{меню}}</p>", [.noContent]),
    ("{{содержание}}{{меню", [.unclosedSlot(offset: 24)]),
    (
      "{{содержание}} {{надпись}}{{ Menu }}",
      [.unknownSlot(name: "надпись", offset: 25), .unknownSlot(name: "Menu", offset: 43)]
    ),
    ("{{}}{{содержание}}", [.unknownSlot(name: "", offset: 0)]),
  ]

  @Test(arguments: bad)
  func `a shell that cannot be used is told with its places`(
    _ shell: String,
    _ problems: [ShellProblem]
  ) {
    let read = PageShell.read(Array(shell.utf8), naming: \.russian)
    #expect(read.shell == nil)
    #expect(read.problems == problems)
  }

  @Test
  func `single braces and spaces in slots are allowed`() throws {
    let html = try HTMLFixture.html(shell: "{a} {{ содержание }} } }} {{заголовок}}")
    let text = HTMLFixture.text(html, HTMLFixture.document([.rule]))
    #expect(text == "{a} <hr />\n } }} Хор, группа 1 – ДДТ «У Белого озера»")
  }

  @Test(arguments: ["ДДТ «У Белого озера»", "Документы: ДДТ «У Белого озера»"])
  func `a title that names the institution is not followed by its name`(_ title: String) throws {
    let html = try HTMLFixture.html(shell: "{{заголовок}}{{содержание}}")
    var document = HTMLFixture.document([])
    document.title = title
    document.namesInstitution = true
    #expect(HTMLFixture.text(html, document) == title)
  }

  @Test
  func `every slot has a name`() throws {
    for slot in ShellSlot.allCases {
      _ = try HTMLFixture.html(shell: "{{содержание}}{{\(slot.russian)}}")
    }
  }

  @Test
  func `a page that holds its look is sound whatever that says`() throws {
    let head = "<head>{{стиль}}{{сценарий}}</head>"
    let body = "<body><a href=\"{{главная}}\">{{содержание}}</a></body>"
    let shell = "<html>\(head)\(body)</html>"
    var frame = try HTMLFixture.frame(shell: shell)
    frame.assets = .embedded(
      style: Array("a > b { content: \"</style>\"; }\n".utf8),
      script: Array("if (a[b[0]]>c && d < e) { write(\"</script>\") }\n".utf8)
    )
    let html = HTML(frame)
    let document = HTMLFixture.document([.rule])
    let content = html.content(of: document) ?? []
    let bytes = html.render(content, of: document, links: NoLinks())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(HTMLFixture.isWellFormed(text))
    #expect(text.components(separatedBy: "</style>").count == 2)
    #expect(text.components(separatedBy: "</script>").count == 2)
    #expect(text.contains("if (a[b[0]] >c && d < e) { write(\"<\\/script>\") }"))
    #expect(text.contains("<a href=\"#\">"))
  }

  @Test(arguments: [(Tree.site, false), (.internal, true)])
  func `pages of staff show where to write without their style sheet`(
    _ tree: Tree,
    _ isShown: Bool
  ) throws {
    let html = try HTMLFixture.html(shell: "{{стиль}}{{содержание}}", tree: tree)
    let text = HTMLFixture.text(html, HTMLFixture.document([]))
    #expect(text.contains("<style>\n.blank { display: inline-block;") == isShown)
    #expect(text.contains("<link rel=\"stylesheet\""))
  }
}
