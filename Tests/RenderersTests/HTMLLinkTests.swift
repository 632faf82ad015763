import Documents
import Renderers
import Testing

struct HTMLLinkTests {
  @Test(arguments: [
    "https://sferum.ru/", "http://x", "HTTPS://X", "mailto:a@b.ru", "tel:+73822000000",
  ])
  func `addresses of the four schemes become links`(_ address: String) throws {
    let html = try HTMLFixture.line([.link(.address(address), ["сюда"])])
    // Paper tells where a page is whose link does not say it.
    let told = address.hasPrefix("https") ? " class=\"told\"" : ""
    #expect(html == "<a href=\"\(address)\"\(told)>сюда</a>")
  }

  @Test(arguments: [
    "javascript:alert(1)", " https://x", "java\nscript:x", "https://x y", "data:text/html,x",
    "//x", "x.html", "", ":", "file:///etc", "vbscript:x", "https\u{0}:x",
  ])
  func `any other address becomes plain text`(_ address: String) throws {
    #expect(try HTMLFixture.line([.link(.address(address), ["сюда"])]) == "сюда")
  }

  @Test
  func `a link to a document of the edition is relative`() throws {
    let html = try HTMLFixture.line([.link(.document(HTMLFixture.schedule), ["хор"])])
    #expect(html == "<a href=\"hor-1.html?a=1&amp;b=2\">хор</a>")
  }

  @Test
  func `a link to a document outside of the edition is its words`() throws {
    let link = Inline.link(.document(DocumentID(kind: "none")), ["нет ", .strong(["такой"])])
    #expect(try HTMLFixture.line([link]) == "нет <strong>такой</strong>")
  }

  @Test
  func `links inside of links become words`() throws {
    let inner = Inline.link(.anchor("b"), ["два"])
    let html = try HTMLFixture.line([.link(.anchor("a"), ["раз ", inner]), inner])
    #expect(html == "<a href=\"#a\">раз два</a><a href=\"#b\">два</a>")
  }
}
