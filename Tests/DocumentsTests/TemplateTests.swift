import Diagnostics
import Documents
import SourceText
import Testing

enum Gap: String, TemplateName {
  case title = "программа.название"
  case phone = "телефон"
  case page = "страница"
}

enum Insert: String, TemplateName {
  case schedule = "расписание"
}

/// A template, filled with: название «Весёлая *кисть* <b>», no phone, a link to a document.
private func filled(_ text: String) -> [Block] {
  let file = SourceFile(path: "notice.md", text: text)
  let parsed = Template<Gap, Insert>.parse(file, id: SourceFileID(index: 0))
  #expect(parsed.diagnostics == [])
  return parsed.template?.blocks(
    placeholder: { gap in
      switch gap {
      case .title: ["Весёлая *кисть* <b>"]
      case .phone: []
      case .page: [.link(.document(DocumentID(kind: "program", subject: "kist")), ["программа"])]
      }
    },
    directive: { _ in [.rule, .quote([])] }
  ) ?? []
}

struct TemplateTests {
  @Test func `a value is never markdown`() {
    #expect(
      filled("Программа {{программа.название}} и {{ программа.название }}") == [
        .paragraph(["Программа Весёлая *кисть* <b> и\u{A0}Весёлая *кисть* <b>"])
      ]
    )
  }

  @Test func `a directive stands for the blocks that code makes`() {
    #expect(
      filled("до\n\n```ozero расписание\n```\n\nпосле") == [
        .paragraph(["до"]), .rule, .quote([]), .paragraph(["после"]),
      ]
    )
  }

  @Test func `a directive that stands alone begins a section`() throws {
    let text = "```ozero расписание\n```\n\nдо\n\n```ozero расписание\n```\n\nпосле"
    let file = SourceFile(path: "notice.md", text: text)
    let template = try #require(
      Template<Gap, Insert>.parse(file, id: SourceFileID(index: 0)).template
    )
    let sections = template.sections(
      .portrait,
      beginningAt: { _ in .landscape },
      placeholder: { _ in [] },
      directive: { _ in [.rule] }
    )
    #expect(
      sections == [
        Section([.rule, .paragraph(["до"])], orientation: .landscape),
        Section([.rule, .paragraph(["после"])], orientation: .landscape),
      ]
    )
  }

  @Test(arguments: [
    "{{телефон}}", "## {{телефон}}", "- {{телефон}}", "> {{телефон}}", "**{{телефон}}**",
    "1. {{ телефон }}\n2. *{{телефон}}*", "> - {{телефон}}", "- [ ] {{телефон}}",
  ])
  func `what an empty value leaves empty vanishes`(_ text: String) {
    #expect(filled(text) == [])
  }

  @Test func `what names a value that there is not vanishes with all its words`() throws {
    let text = "## О {{телефон}}\n\nраз {{ телефон }} **два**\n\n1. **{{телефон}}** три\n2. четыре"
    let file = SourceFile(path: "notice.md", text: text)
    let template = try #require(
      Template<Gap, Insert>.parse(file, id: SourceFileID(index: 0)).template
    )
    let blocks = template.blocks(placeholder: { _ in nil }, directive: { _ in [] })
    #expect(blocks == [.list(List(.number(start: 1), [[.paragraph(["четыре"])]]))])
  }

  @Test func `an empty value leaves no empty line and no double space`() {
    #expect(
      filled("раз {{телефон}} два\\\n{{телефон}}\\\nтри {{телефон}}") == [
        .paragraph(["раз два", .lineBreak, "три"])
      ]
    )
  }

  @Test func `a link leads where the value leads`() {
    let target = LinkTarget.document(DocumentID(kind: "program", subject: "kist"))
    #expect(
      filled("[подробнее]({{страница}}), [звоните]({{телефон}})") == [
        .paragraph([.link(target, ["подробнее"]), ", звоните"])
      ]
    )
  }

  @Test func `straight quotes around a gap become right ones`() {
    #expect(
      filled("программа \"{{программа.название}}\" - \"да\"") == [
        .paragraph(["программа «Весёлая *кисть* <b>»\u{A0}– «да»"])
      ]
    )
  }
}
