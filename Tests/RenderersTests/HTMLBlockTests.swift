import CivilTime
import Documents
import Renderers
import Testing

struct HTMLBlockTests {
  static let blocks: [(block: Block, written: String)] = [
    (.heading(level: 1, ["Хор"]), "<h1>Хор</h1>\n"),
    (.heading(level: 9, ["Хор"], anchor: "hor"), "<h6 id=\"hor\">Хор</h6>\n"),
    (
      .heading(level: 2, [.drawing(.leaf, color: 3), "Хор"]),
      """
      <h2 class="of-3"><svg class="drawing" viewBox="0 0 24 24" aria-hidden="true">\
      <path d="M5 19Q2 6 20 4q1 18-15 15zM4 21q3-8 10-11" /></svg>Хор</h2>

      """
    ),
    (.paragraph(["да"], .lead), "<p class=\"lead\">да</p>\n"),
    (.paragraph(["да"], .corner), "<p class=\"corner\">да</p>\n"),
    (.paragraph(["да"], .note), "<p class=\"note\">да</p>\n"),
    (.paragraph(["да"], .centered), "<p class=\"centered\">да</p>\n"),
    (
      .facts([Fact("возраст", ["7–10"])]),
      "<dl class=\"facts\">\n<div><dt>возраст</dt><dd>7–\u{2060}10</dd></div>\n</dl>\n"
    ),
    (
      .callout(.attention, [.paragraph(["стоп"])]),
      "<div class=\"callout attention\" role=\"note\">\n<p>стоп</p>\n</div>\n"
    ),
    (
      .letterhead(Letterhead(lines: [["Департамент"], [.strong(["ДДТ"])]])),
      "<div class=\"letterhead\">\n<p>Департамент</p>\n<p><strong>ДДТ</strong></p>\n</div>\n"
    ),
    (.paragraph(["О переходе"], .subject), "<p class=\"subject\">О переходе</p>\n"),
    (.paragraph(["(подпись)"], .underline), "<p class=\"underline\">(подпись)</p>\n"),
    (
      .onPaper([.cutLine]), "<div class=\"on-paper\">\n<hr class=\"cut\" />\n</div>\n"
    ),
    (
      .message(Message(["раз <два>", "три"], limit: 100)),
      "<pre class=\"message\" tabindex=\"0\">раз &lt;два&gt;\n\nтри</pre>\n"
    ),
    (
      .events(
        EventList(
          [
            .init(
              on: DateRange(CalendarDate(dayNumber: 20_796)),
              from: TimeOfDay(hour: 9, minute: 5),
              to: TimeOfDay(hour: 10, minute: 0),
              time: "сб, 9 декабря, 09:05",
              title: ["Ёлка"],
              details: ["Зал."]
            ),
            .init(
              on: DateRange(CalendarDate(dayNumber: 20_797)),
              from: nil,
              to: nil,
              time: "10 декабря",
              title: ["Сбор"],
              details: []
            ),
          ],
          most: 2
        )
      ),
      "<ul class=\"events\" data-most=\"2\">\n"
        + "<li data-until=\"20261209 600\"><time datetime=\"2026-12-09T09:05\">сб, 9 декабря, 09:05"
        + "</time> <strong>Ёлка</strong>\nЗал.</li>\n"
        + "<li data-until=\"20261210 1440\"><time datetime=\"2026-12-10\">10 декабря</time> "
        + "<strong>Сбор</strong></li>\n</ul>\n"
    ),
    (.quote([.rule]), "<blockquote>\n<hr />\n</blockquote>\n"),
    (.together([.rule]), "<div class=\"closing\">\n<hr />\n</div>\n"),
    (
      .cards([Card(title: ["Хор"], target: nil, lines: [["8–14 лет"]])]),
      "<ul class=\"cards\">\n<li><p class=\"title\">Хор</p>\n<p>8–\u{2060}14 лет</p>\n</li>\n</ul>\n"
    ),
  ]

  static let lists: [(list: List, written: String)] = [
    (
      List(.number(start: 3), [[.paragraph(["три"])]]),
      "<ol start=\"3\">\n<li>три</li>\n</ol>\n"
    ),
    (List(.number(start: 1), [[.paragraph(["раз"])]]), "<ol>\n<li>раз</li>\n</ol>\n"),
    (
      List(.checkbox, [[.paragraph(["базовый"])]]),
      "<ul class=\"boxes\">\n<li><span class=\"box\">☐</span> базовый</li>\n</ul>\n"
    ),
    (
      List(.bullet, [[.paragraph(["раз"]), .paragraph(["два"])]]),
      "<ul>\n<li><p>раз</p>\n<p>два</p>\n</li>\n</ul>\n"
    ),
    (
      List(.bullet, [[.paragraph(["раз"]), .list(List(.bullet, [[.paragraph(["два"])]]))]]),
      "<ul>\n<li>раз\n<ul>\n<li>два</li>\n</ul>\n</li>\n</ul>\n"
    ),
  ]

  static let inlines: [(inlines: [Inline], written: String)] = [
    ([.emphasis(["a"]), .lineBreak, .code("b")], "<em>a</em><br />\n<code>b</code>"),
    ([.badge("дистанционно", .good)], "<span class=\"badge good\">дистанционно</span>"),
    ([.badge("отмена", .attention)], "<span class=\"badge attention\">отмена</span>"),
    (
      [.deleted(["кабинет 3"]), " ", .inserted(["кабинет 36"])],
      "<del>кабинет 3</del> <ins>кабинет 36</ins>"
    ),
    ([.checkbox, " да"], "<span class=\"box\">☐</span> да"),
    ([.blank(name: "Тема", letters: 120)], "<span class=\"blank\" style=\"width:74.4em\"></span>"),
    ([.blank(name: "Тема", letters: -7)], "<span class=\"blank\" style=\"width:0.6em\"></span>"),
  ]

  @Test(arguments: blocks)
  func `a block is written`(_ block: Block, _ written: String) throws {
    #expect(try HTMLFixture.fragment([block]) == written)
  }

  @Test(arguments: lists)
  func `a list is written`(_ list: List, _ written: String) throws {
    #expect(try HTMLFixture.fragment([.list(list)]) == written)
  }

  @Test(arguments: inlines)
  func `a part of a line is written`(_ inlines: [Inline], _ written: String) throws {
    #expect(try HTMLFixture.line(inlines) == written)
  }

  @Test(arguments: [
    ("Озёрова Н.Н." as String?, "<span class=\"name\">Озёрова Н.Н.</span>"),
    (nil, "<span class=\"line\"><small>фамилия и\u{A0}инициалы</small></span>"),
  ])
  func `a signature has a line for what is not known`(_ name: String?, _ written: String) throws {
    let html = try HTMLFixture.fragment([.signature(Signature(post: "Директор", name: name))])
    let start = "<p class=\"signature\"><span class=\"post\">Директор</span> "
    #expect(html == start + Self.line + written + "</p>\n")
  }

  private static let line = "<span class=\"line\"><small>подпись</small></span> "

  @Test(arguments: [
    (SignatureDate.absent, ""),
    (.day(CalendarDate(dayNumber: 20_777)), "<p class=\"signed-on\">Дата: 20.11.2026</p>\n"),
    (
      .blank,
      "<p class=\"signed-on\">Дата: <span class=\"blank\" style=\"width:9.9em\"></span></p>\n"
    ),
  ])
  func `the day of signing is told, left to be written, or stands elsewhere`(
    _ date: SignatureDate,
    _ written: String
  ) throws {
    let signature = Signature(post: "Директор", name: "Н.Н. Озёрова", date: date)
    #expect(try HTMLFixture.fragment([.signature(signature)]).hasPrefix("\(written)<p class"))
    let approval = Approval(post: "Директор", name: "Н.Н. Озёрова", date: date)
    let name = "<span class=\"name\">Н.Н. Озёрова</span>"
    #expect(
      try HTMLFixture.fragment([.approval(approval)]) == """
        <div class="corner approval">
        <p><strong>УТВЕРЖДАЮ</strong></p>
        <p>Директор</p>
        <p class="signature">\(Self.line)\(name)</p>
        \(written)</div>

        """
    )
  }

  @Test func `a section begins a page, and one that lies otherwise is a box`() throws {
    let sections = [
      Section([.rule]), Section([.paragraph(["два"])]),
      Section([.rule], orientation: .landscape),
    ]
    #expect(
      try HTMLFixture.fragment(sections) == """
        <hr />
        <hr class="page-break" id="part-2" />
        <p>два</p>
        <hr class="page-break" id="part-3" />
        <section class="landscape">
        <hr />
        </section>

        """
    )
  }
}
