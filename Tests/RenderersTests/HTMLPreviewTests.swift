import Documents
import Renderers
import Testing

/// What a page tells search engines and chats of itself.
struct HTMLPreviewTests {
  private struct Links: LinkResolving {
    var path: String? = "schedule/groups/hor-1.html"

    func address(of document: DocumentID) -> String? { nil }
  }

  private func text(
    address: String?,
    emblem: String? = nil,
    path: String? = "schedule/groups/hor-1.html",
    isSample: Bool = false,
    tree: Tree = .site
  ) throws -> String {
    var frame = try HTMLFixture.frame(shell: "{{индексация}}{{содержание}}", tree: tree)
    frame.address = address.flatMap { SiteAddress($0) }
    frame.emblem = emblem
    let imprint = Imprint(institution: "ДДТ", isSample: isSample)
    let blocks: [Block] = [.paragraph(["Вторник & четверг"], .lead)]
    let document = HTMLFixture.document(blocks, imprint: imprint)
    let html = HTML(frame)
    let content = html.content(of: document) ?? []
    return String(
      decoding: html.render(content, of: document, links: Links(path: path)),
      as: UTF8.self
    )
  }

  private static let own = "https://ddt.example/r/schedule/groups/hor-1.html"

  @Test func `a page whose address is known tells it`() throws {
    let text = try text(address: "ddt.example/r", emblem: "e.png")
    #expect(text.contains("<link rel=\"canonical\" href=\"\(Self.own)\" />"))
    for (name, value) in [
      ("title", "Хор, группа 1"), ("description", "Вторник &amp; четверг"), ("type", "website"),
      ("locale", "ru_RU"), ("site_name", "ДДТ «У Белого озера»"), ("url", Self.own),
      ("image", "https://ddt.example/r/assets/e.png"),
    ] {
      #expect(text.contains("<meta property=\"og:\(name)\" content=\"\(value)\" />"), "\(text)")
    }
    #expect(HTMLFixture.isWellFormed("<a>\(text)</a>"))
  }

  @Test(arguments: [nil, "нет"] as [String?])
  func `without an address no page makes one up`(_ address: String?) throws {
    let text = try text(address: address, emblem: "e.png")
    #expect(text.contains("og:title"))
    for name in ["canonical", "og:url", "og:image", "noindex"] { #expect(!text.contains(name)) }
  }

  @Test func `an example has no address to be found by, and can be sent in a chat`() throws {
    let text = try text(address: "ddt.example", isSample: true)
    #expect(text.contains("noindex") && text.contains("og:url") && !text.contains("canonical"))
  }

  @Test func `a page that is sent alone has no address`() throws {
    let text = try text(address: "ddt.example", path: nil)
    #expect(!text.contains("canonical") && !text.contains("og:url"))
  }

  @Test func `pages for staff tell nothing`() throws {
    let text = try text(address: "ddt.example", tree: .internal)
    #expect(!text.contains("og:") && !text.contains("canonical"))
  }
}
