import CivilTime
import Documents
import Renderers
import TestSupport
import Testing

struct HTMLPageTests {
  private let menu: [TreeFrame.MenuItem] = [
    .init("Главная", HTMLFixture.home), .init("Хор", HTMLFixture.schedule),
    .init("Нет такой", DocumentID(kind: "none")),
  ]

  private func imprint(isDraft: Bool = false, isSample: Bool = false) -> Imprint {
    Imprint(
      institution: "МАОУ ДО ДДТ «У Белого озера»",
      clauses: ["4.16", "4.21"],
      directive: "приказ от 05.09.2026 № 9",
      edition: "Положение, редакция 1",
      date: CalendarDate(year: 2026, month: 9, day: 5),
      isDraft: isDraft,
      isSample: isSample
    )
  }

  private func page(_ document: Document, in tree: Tree) throws -> String {
    let shell = try Repository.text("Templates/site/page.html")
    let html = try HTMLFixture.html(shell: shell, tree: tree, menu: menu)
    return HTMLFixture.text(html, document)
  }

  @Test
  func `a page of the built-in shell is recorded`() throws {
    let document = HTMLFixture.document(
      [
        .heading(level: 1, ["Хор"]), .paragraph(["Группа ", .strong(["1"])], .lead),
        .paragraph([.link(.document(HTMLFixture.home), ["на главную"])]),
      ],
      orientation: .landscape,
      imprint: imprint(isDraft: true, isSample: true)
    )
    let text = try page(document, in: .site)
    #expect(HTMLFixture.isWellFormed(text))
    #expect(try RecordedFolder("html") { ["page.html": text] }.differences() == [])
  }

  @Test
  func `the menu names the current page and leaves out what is not published`() throws {
    let html = try HTMLFixture.html(shell: "{{меню}}{{содержание}}", menu: menu)
    #expect(
      HTMLFixture.text(html, HTMLFixture.document([])) == """
        <nav class="menu" aria-label="Разделы">
        <ul>
        <li><a href="../../index.html">Главная</a></li>
        <li><a href="hor-1.html?a=1&amp;b=2" aria-current="page">Хор</a></li>
        </ul>
        </nav>

        """
    )
  }

  @Test
  func `an empty menu is not written`() throws {
    let html = try HTMLFixture.html(shell: "{{меню}}{{содержание}}", menu: [menu[2]])
    #expect(HTMLFixture.text(html, HTMLFixture.document([])).isEmpty)
  }

  @Test(arguments: [
    (Tree.site, false, false), (.site, true, true), (.internal, false, true),
    (.internal, true, true),
  ])
  func `samples and internal pages ask not to be indexed`(
    _ tree: Tree,
    _ isSample: Bool,
    _ isHidden: Bool
  ) throws {
    let document = HTMLFixture.document([], imprint: imprint(isSample: isSample))
    let text = try page(document, in: tree)
    #expect(text.contains("<meta name=\"robots\" content=\"noindex\" />") == isHidden)
    #expect(text.contains("ОБРАЗЕЦ") == isSample)
    #expect(!text.contains("ПРОЕКТ"))
  }

  @Test(arguments: [
    (["4.21"], "п.\u{A0}4.21" as String?), (["4.16", "4.21"], "пп.\u{A0}4.16, 4.21"), ([], nil),
  ])
  func `clauses are printed with their abbreviation`(
    _ clauses: [String],
    _ printed: String?
  ) throws {
    let html = try HTMLFixture.html(shell: "{{содержание}}{{подвал}}")
    let imprint = Imprint(institution: "ДДТ", clauses: clauses)
    let text = HTMLFixture.text(html, HTMLFixture.document([], imprint: imprint))
    #expect(text.contains("Локальный акт") == (printed != nil))
    if let printed { #expect(text.contains("<dd>\(printed)</dd>")) }
  }

  /// Knows no document, but other formats of the one that is written.
  private struct Downloads: LinkResolving {
    func address(of document: DocumentID) -> String? { nil }

    var downloads: [Download] {
      [Download(title: "XLSX", address: "a&b.xlsx"), Download(title: "CSV", address: "a.csv")]
    }
  }

  @Test
  func `a page offers its other formats`() throws {
    let html = try HTMLFixture.html()
    let document = HTMLFixture.document([.rule])
    let content = try #require(html.content(of: document))
    let page = html.render(content, of: document, links: Downloads())
    let written =
      "<p class=\"downloads\">Скачать: <a href=\"a&amp;b.xlsx\" download=\"\">XLSX</a>, "
      + "<a href=\"a.csv\" download=\"\">CSV</a></p>\n<hr />\n"
    #expect(String(decoding: page, as: UTF8.self) == written)
  }

  @Test(arguments: [(Tree.internal, true), (.site, false)])
  func `a paper of the staff leads to its annexes and headings`(
    _ tree: Tree,
    _ isLeading: Bool
  ) throws {
    let html = try HTMLFixture.html(tree: tree)
    var document = HTMLFixture.document([])
    document.bodies = [
      .pages([
        Section([.rule]), Section([.paragraph(["Приложение № 1", .lineBreak, "к приказу"])]),
        Section([.rule, .heading(level: 2, ["Отдел"], anchor: "otdel")]),
      ])
    ]
    let content = try #require(html.content(of: document))
    let page = String(
      decoding: html.render(content, of: document, links: Downloads()),
      as: UTF8.self
    )
    let written = "<a href=\"#part-2\">Приложение № 1</a>, <a href=\"#otdel\">Отдел</a></nav>\n"
    #expect(page.contains(written) == isLeading)
    #expect(page.contains("<hr class=\"page-break\" id=\"part-2\" />"))
  }

  @Test(arguments: [("на сайте", true), ("https://a.ru/x", false), ("a.ru", false)])
  func `paper tells where a link leads that does not say so`(
    _ words: String,
    _ isTold: Bool
  ) throws {
    let link = try HTMLFixture.line([.link(.address("https://a.ru/x"), [.text(words)])])
    #expect(link.hasPrefix("<a href=\"https://a.ru/x\" class=\"told\">") == isTold)
  }
}
