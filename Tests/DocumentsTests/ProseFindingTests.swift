import Diagnostics
import Documents
import SourceText
import Testing

/// What is wrong in a template, as `line: code: the text of the place`.
private func findings(_ text: String) -> [String] {
  let file = SourceFile(path: "notice.md", text: text)
  let parsed = Template<Gap, Insert>.parse(file, id: SourceFileID(index: 0))
  #expect((parsed.template == nil) == parsed.diagnostics.hasErrors)
  return parsed.diagnostics.sortedForReading().map { diagnostic in
    guard let range = diagnostic.range else { return diagnostic.code.name }
    let place = file.substring(Int(range.lower), Int(range.upper))
    return "\(file.position(of: range.lower).line): \(diagnostic.code.name): \(place)"
  }
}

struct ProseFindingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var findings: [String]
    var testDescription: String { text }

    init(_ text: String, _ findings: String...) {
      self.text = text
      self.findings = findings
    }
  }

  @Test(arguments: [
    Case("раз\nдва {{ тилефон }}", "2: template-placeholder-unknown: {{ тилефон }}"),
    Case(
      "> - раз *{{а}}*\n>   {{телефон}} {{а}}\n\n{{а}}",
      "1: template-placeholder-unknown: {{а}}",
      "2: template-placeholder-unknown: {{а}}",
      "4: template-placeholder-unknown: {{а}}"
    ),
    Case("[раз]({{а}})", "1: template-placeholder-unknown: {{а}}"),
    Case("[раз]({{ телефон }})", "1: template-link-spaces: {{ телефон }}"),
    Case("[раз](https://a.ru/{{телефон}})", "1: template-link-part: https://a.ru/{{телефон}}"),
    Case("{{}}", "1: template-placeholder-unknown: {{}}"),
    Case("раз {{телефон\n\nдва}}", "1: template-placeholder-unclosed: {{"),
    Case("раз\n\n```ozero росписание\n```", "3: template-directive-unknown: росписание"),
    Case("```ozero\n```", "1: template-directive-unknown: ozero"),
    Case("раз\n\n<div>\nдва\n</div>", "3: prose-html: <div>"),
    Case("раз\nдва <b>три</b> <i>", "2: prose-html: <b>"),
    Case("раз <b>два</b><br>три<br>", "1: prose-html: <b>", "1: prose-html: <br>"),
    Case("раз <!-- два -->", "1: prose-html: <!-- два -->"),
    Case("раз ![два](a.png)", "1: prose-image: !["),
    Case("раз\n\n    два", "3: prose-code-block: два"),
    Case("```swift\n```", "1: prose-code-block: ```swift"),
    Case("[раз](javascript:alert(1))", "1: prose-link-address: javascript:alert(1)"),
    Case(
      "[раз](data:x) [два](a.html)",
      "1: prose-link-address: data:x",
      "1: prose-link-address: a.html"
    ),
    Case("[раз]()", "1: prose-link-address: [раз]()"),
    Case("[раз](file:///etc/passwd)", "1: prose-link-address: file:///etc/passwd"),
    Case("раз\n\n- [ ] два\n- три", "3: prose-checkbox-mixed: - [ ] два"),
    Case(
      "{{а}} <b>\n\n![x](y)",
      "1: template-placeholder-unknown: {{а}}",
      "1: prose-html: <b>",
      "3: prose-image: !["
    ),
    Case("{одна} скобка } {"),
  ])
  func `what cannot be printed is found at its place`(_ example: Case) {
    #expect(findings(example.text) == example.findings)
  }

  @Test func `an unknown name lists the few that there are`() {
    let file = SourceFile(path: "notice.md", text: "{{телефн}}")
    let (_, diagnostics) = Template<Gap, Insert>.parse(file, id: SourceFileID(index: 0))
    #expect(diagnostics.map(\.message) == ["неизвестная подстановка «телефн»"])
    #expect(
      diagnostics.first?.help == "возможно, имелось в виду «телефон»; "
        + "допустимые подстановки: «программа.название», «телефон», «страница»"
    )
  }

  enum Many: String, TemplateName {
    case first = "группа.имя"
    case second = "группа.кабинет"
    case third = "а1"
    case fourth = "а2"
    case fifth = "а3"
    case sixth = "а4"
    case seventh = "а5"
    case eighth = "а6"
    case ninth = "а7"
  }

  @Test func `an unknown name among many lists the nearest`() {
    let file = SourceFile(path: "notice.md", text: "{{группа.кабенет}}")
    let (template, diagnostics) = Template<Many, NoNames>.parse(file, id: SourceFileID(index: 0))
    #expect(template == nil)
    #expect(diagnostics.first?.help == "возможно, имелось в виду «группа.кабинет»")
  }
}
