import CivilTime
import Documents
import Renderers
import TestSupport
import Testing

struct HTMLPageTests {
  private let menu: [HTML.MenuItem] = [
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
      revision: 2,
      isDraft: isDraft,
      isSample: isSample
    )
  }

  private func page(_ document: Document, for audience: HTML.Audience) throws -> String {
    let shell = try Repository.text("Templates/site/page.html")
    let html = try HTMLFixture.html(shell: shell, audience: audience, menu: menu)
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
    let text = try page(document, for: .everyone)
    #expect(HTMLFixture.isWellFormed(text))
    #expect(try RecordedFolder("html") { ["page.html": text] }.differences() == [])
  }

  private static let signature = Block.signature(Signature(post: "Директор", name: "Т.И. Сергеева"))
  private static let form = Block.table(Table(columns: [TableColumn()], header: [], rows: []))

  @Test(arguments: [
    ([.heading(level: 2, ["Дома"]), .paragraph(["Будьте рядом."]), signature], true),
    ([.heading(level: 2, ["Отдел"]), form, signature], false), ([signature], false),
  ])
  func `a signature stays with the words that it is put under`(
    _ blocks: [Block],
    _ isBoxed: Bool
  ) throws {
    let after = [Block.paragraph(["Исполнитель"], .note), .pageBreak]
    let text = try HTMLFixture.fragment([.paragraph(["Начало"])] + blocks + after)
    #expect(HTMLFixture.isWellFormed("<main>\(text)</main>"))
    #expect(text.contains("<div class=\"closing\">\n<h2>") == isBoxed)
    #expect(text.contains("Исполнитель</p>\n</div>\n<hr class") == isBoxed)
    #expect(text.hasPrefix("<p>Начало</p>\n"))
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
    (HTML.Audience.everyone, false, false), (.everyone, true, true), (.staff, false, true),
    (.staff, true, true),
  ])
  func `samples and internal pages ask not to be indexed`(
    _ audience: HTML.Audience,
    _ isSample: Bool,
    _ isHidden: Bool
  ) throws {
    let document = HTMLFixture.document([], imprint: imprint(isSample: isSample))
    let text = try page(document, for: audience)
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

  @Test
  func `the key changes with what is written`() throws {
    let html = try HTMLFixture.html(shell: "{{вид}}{{содержание}}{{подвал}}")
    let documents = [
      HTMLFixture.document([.rule]), HTMLFixture.document([.pageBreak]),
      HTMLFixture.document([.rule], orientation: .landscape),
      HTMLFixture.document([.rule], imprint: imprint()),
    ]
    let keys = documents.map { html.key(of: $0.blocks, in: $0, links: HTMLFixture.Links()) }
    #expect(Set(keys).count == keys.count)
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
    let page = html.render(document.blocks, of: document, links: Downloads())
    let written =
      "<p class=\"downloads\">Скачать: <a href=\"a&amp;b.xlsx\" download=\"\">XLSX</a>, "
      + "<a href=\"a.csv\" download=\"\">CSV</a></p>\n<hr />\n"
    #expect(String(decoding: page, as: UTF8.self) == written)
    let key = html.key(of: document.blocks, in: document, links: Downloads())
    #expect(key != html.key(of: document.blocks, in: document, links: NoLinks()))
  }

  /// Knows no document.
  private struct NoLinks: LinkResolving {
    func address(of document: DocumentID) -> String? { nil }
  }

  @Test(arguments: [
    [Block.rule], [.paragraph([.link(.document(HTMLFixture.schedule), ["хор"])])],
  ])
  func `the key changes with the addresses of front page and linked documents`(
    _ blocks: [Block]
  ) throws {
    let html = try HTMLFixture.html(shell: "{{главная}}{{содержание}}")
    let document = HTMLFixture.document(blocks)
    let known = html.key(of: blocks, in: document, links: HTMLFixture.Links())
    #expect(known != html.key(of: blocks, in: document, links: NoLinks()))
  }
}
