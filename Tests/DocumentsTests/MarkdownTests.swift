import Diagnostics
import Documents
import SourceText
import Testing

private func blocks(_ text: String) -> [Block] {
  let (blocks, diagnostics) = Markdown.blocks(
    of: SourceFile(path: "page.md", text: text),
    id: SourceFileID(index: 0)
  )
  #expect(diagnostics == [])
  return blocks
}

struct MarkdownTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var blocks: [Block]
    var testDescription: String { text }

    init(_ text: String, _ blocks: [Block]) {
      self.text = text
      self.blocks = blocks
    }
  }

  @Test(arguments: [
    Case(
      "раз\nдва  \nтри\\\nчетыре",
      [
        .paragraph(["раз два", .lineBreak, "три", .lineBreak, "четыре"])
      ]
    ),
    Case(
      "*раз* **два** `{{три}}` ***четыре***",
      [
        .paragraph([
          .emphasis(["раз"]), " ", .strong(["два"]), " ", .code("{{три}}"), " ",
          .emphasis([.strong(["четыре"])]),
        ])
      ]
    ),
    Case(
      "# Раз\n\n## Раз\n\nДва\n===",
      [
        .heading(level: 1, ["Раз"], anchor: "raz"), .heading(level: 2, ["Раз"], anchor: "raz-2"),
        .heading(level: 1, ["Два"], anchor: "dva"),
      ]
    ),
    Case(
      "- раз\n- два\n\n  три",
      [
        .list(List(.bullet, [[.paragraph(["раз"])], [.paragraph(["два"]), .paragraph(["три"])]]))
      ]
    ),
    Case(
      "3. раз\n4. два\n   - три",
      [
        .list(
          List(
            .number(start: 3),
            [
              [.paragraph(["раз"])],
              [.paragraph(["два"]), .list(List(.bullet, [[.paragraph(["три"])]]))],
            ]
          )
        )
      ]
    ),
    Case(
      "- [ ] - раз\n- [ ] **два**",
      [
        .list(List(.checkbox, [[.paragraph(["– раз"])], [.paragraph([.strong(["два"])])]]))
      ]
    ),
    Case(
      "> раз\n> - два\n\n---",
      [
        .quote([.paragraph(["раз"]), .list(List(.bullet, [[.paragraph(["два"])]]))]), .rule,
      ]
    ),
    Case(
      "[раз](https://sferum.ru/) <mailto:a@b.ru> [два](#raz) [три](TEL:+7)",
      [
        .paragraph([
          .link(.address("https://sferum.ru/"), ["раз"]), " ",
          .link(.address("mailto:a@b.ru"), ["mailto:a@b.ru"]), " ",
          .link(.anchor("raz"), ["два"]), " ", .link(.address("TEL:+7"), ["три"]),
        ])
      ]
    ),
    Case(
      "[раз]\n\n[раз]: https://a.ru 'заголовок'",
      [
        .paragraph([.link(.address("https://a.ru"), ["раз"])])
      ]
    ),
    Case("&lt;b&gt; \\*раз\\* &copy;", [.paragraph(["<b> *раз* ©"])]),
    Case("раз \u{0} два", [.paragraph(["раз \u{FFFD} два"])]),
    Case(
      "\u{FEFF}# Раз\r\n\r\nдва\rтри",
      [
        .heading(level: 1, ["Раз"], anchor: "raz"), .paragraph(["два три"]),
      ]
    ),
    Case(
      "# Раз\n# Раз-2\n# Раз\n# —\n# Раз",
      [
        .heading(level: 1, ["Раз"], anchor: "raz"), .heading(level: 1, ["Раз-2"], anchor: "raz-2"),
        .heading(level: 1, ["Раз"], anchor: "raz-3"), .heading(level: 1, ["—"]),
        .heading(level: 1, ["Раз"], anchor: "raz-4"),
      ]
    ),
    Case(
      "длится 45\nминут в\nдоме\n*раз*\n`два`\nтри",
      [
        .paragraph([
          "длится 45\u{A0}минут в\u{A0}доме ", .emphasis(["раз"]), " ", .code("два"), " три",
        ])
      ]
    ),
    Case("", []), Case("\n \n", []), Case("-", []), Case("#", []),
  ])
  func `constructs become blocks`(_ example: Case) {
    #expect(blocks(example.text) == example.blocks)
  }

  @Test func `a page is read from an offset on`() {
    let text = "---\nзаголовок: А\n---\n\nтекст {{x}}"
    let file = SourceFile(path: "page.md", text: text)
    let id = SourceFileID(index: 3)
    let offset = "---\nзаголовок: А\n---\n".utf8.count
    let (blocks, diagnostics) = Markdown.blocks(of: file, id: id, from: offset)
    #expect(blocks == [.paragraph(["текст"])])
    #expect(diagnostics.map(\.code) == ["template-placeholder-unknown"])
    #expect(diagnostics.first?.help?.contains("на страницах подстановок") == true)
    #expect(
      diagnostics.first?.range.map { file.substring(Int($0.lower), Int($0.upper)) } == "{{x}}"
    )
    #expect(diagnostics.first?.range?.file == id)
    #expect(Markdown.blocks(of: file, id: id, from: text.utf8.count + 9).0 == [])
  }
}
