import CivilTime
import Documents
import Renderers
import Testing

/// What papers are when Word or LibreOffice opens them.
struct DOCXTests {
  @Test func `the file tells title, institution, language and the day of the paper`() throws {
    let file = try PaperSample.read(PaperSample.order())
    #expect(file.title == "О переводе на дистанционное обучение")
    #expect(file.creator == "ДДТ «У Белого озера»")
    #expect(file.language == "ru-RU")
    #expect(file.created == "2026-11-20T06:00:00+00:00")
    #expect(file.xml("word/styles.xml").contains("<w:lang w:val=\"ru-RU\""))
    let fonts = file.xml("word/fontTable.xml")
    #expect(fonts.contains("w:name=\"Liberation Serif\"><w:altName w:val=\"Times New Roman\"/>"))
  }

  @Test func `an undated paper is of the day that entries of archives bear`() throws {
    #expect(try PaperSample.read([.paragraph(["Текст."])]).created == "1980-01-01T06:00:00+00:00")
  }

  @Test func `parts lie in one order`() throws {
    #expect(
      try PaperSample.read(PaperSample.order()).parts.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
        "word/styles.xml", "word/settings.xml", "word/numbering.xml", "word/fontTable.xml",
        "word/header1.xml", "word/header2.xml", "word/header3.xml",
        "word/media/image1.png", "word/media/image2.png", "docProps/core.xml", "docProps/app.xml",
      ]
    )
  }

  @Test func `pages are numbered from the second on, each with the mark of a draft`() throws {
    let sections = try PaperSample.read(PaperSample.order()).sections
    #expect(sections.map(\.orientation) == ["portrait", "landscape"])
    #expect(sections.map(\.millimetres) == [[210, 297], [297, 210]])
    #expect(sections.map(\.firstPageDiffers) == [true, false])
    #expect(sections.map(\.firstHeader).first == "\t\tПРОЕКТ")
    #expect(sections.map(\.header) == ["\t2\tПРОЕКТ", "\t2\tПРОЕКТ"])
  }

  @Test func `a style may leave out the numbers of pages`() throws {
    var style = PaperStyle()
    style.numbersPages = false
    let file = try PaperSample.read(HTMLFixture.document([.paragraph(["Текст."])]), style)
    #expect(file.parts.allSatisfy { !$0.name.contains("header") })
  }

  @Test func `paragraphs have styles that can be changed in one place`() throws {
    let read = try PaperSample.read([
      .heading(level: 1, ["ПРИКАЗ"]), .paragraph(["О переводе"], .subject),
      .heading(level: 2, ["Срок"]), .paragraph(["Текст."]), .paragraph(["мелко"], .note),
    ])
    #expect(
      read.paragraphs.dropLast() == [
        ReadPaper.Paragraph(style: "Title", text: "ПРИКАЗ"),
        ReadPaper.Paragraph(style: "Subtitle", text: "О переводе"),
        ReadPaper.Paragraph(style: "Heading 1", text: "Срок"),
        ReadPaper.Paragraph(style: "Body Text", text: "Текст."),
        ReadPaper.Paragraph(style: "Note", text: "мелко"),
      ]
    )
    #expect(read.paragraphs.last?.style == "Imprint")
  }

  @Test func `lines to write on and boxes to tick are fields`() throws {
    let controls = try PaperSample.read([
      .paragraph(["Имя: ", .blank(name: "Имя ребёнка", letters: 5), " ", .checkbox])
    ]).controls
    #expect(
      controls == [
        ReadPaper.Control(name: "Имя ребёнка", isBox: false, text: "_____"),
        ReadPaper.Control(name: "", isBox: true, text: "☐"),
      ]
    )
  }

  @Test func `links lead outside by addresses in ASCII`() throws {
    let read = try PaperSample.read([
      .paragraph([
        .link(.address("https://сайт.рф/а b"), ["один"]),
        .link(.address("https://сайт.рф/п?x=1&y=«2»"), ["два"]),
        .link(.address("javascript:alert(1)"), ["три"]),
      ])
    ])
    let host = "https://%D1%81%D0%B0%D0%B9%D1%82.%D1%80%D1%84"
    #expect(read.links == ["\(host)/%D0%BF?x=1&y=%C2%AB2%C2%BB"])
    #expect(read.paragraphs.first?.text == "одиндватри")
  }

  @Test func `pictures are told to those who do not see them`() throws {
    let read = try PaperSample.read(PaperSample.order())
    #expect(read.pictures == ["Эмблема", "на сайт"])
  }

  @Test func `the same paper gives the same bytes`() throws {
    let order = try PaperSample.order()
    #expect(try PaperSample.bytes(order) == PaperSample.bytes(order))
  }

  @Test func `a document without pages has no such file`() throws {
    var document = try PaperSample.order()
    document.bodies = [.message(Message(["Текст"], limit: 10)), .pages([])]
    #expect(try PaperSample.docx().content(of: document) == nil)
  }
}
