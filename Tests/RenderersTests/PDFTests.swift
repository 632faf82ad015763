import CivilTime
import Documents
import Renderers
import Testing

/// What a PDF says of itself and to those who listen.
struct PDFTests {
  @Test func `the file says what it is, whose it is and when it was decreed`() throws {
    let imprint = Imprint(
      institution: "МАОУ ДО «ДДТ»",
      directive: "приказ от 20.11.2026 № 112",
      date: try Sample.date(20, 11)
    )
    let pdf = try PDFSample.pdf(PDFSample.document([Section([])], imprint: imprint))
    #expect(pdf.title == "Уведомление")
    #expect(pdf.author == "МАОУ ДО «ДДТ»")
    #expect(pdf.subject == "приказ от 20.11.2026 № 112")
    #expect(pdf.created == "2026-11-20T06:00:00Z")
    #expect(pdf.language == "ru-RU")
    #expect(pdf.isTagged)
  }

  @Test func `an undated document has a fixed date`() throws {
    #expect(try PDFSample.pdf([]).created == "1980-01-01T06:00:00Z")
  }

  @Test func `every font is inside, with the meaning of its letters`() throws {
    let text: [Inline] = [
      "Обычный ", .strong(["жирный "]), .emphasis(["курсив "]), .strong([.emphasis(["оба"])]),
    ]
    let fonts = try PDFSample.pdf([.paragraph(text)]).fonts
    let faces = ["", "-Bold", "-Italic", "-BoldItalic"].map { "LiberationSerif\($0)" }
    #expect(Set(fonts.map(\.name)) == Set(faces))
    #expect(fonts.filter { !$0.usable }.isEmpty)
  }

  @Test func `headings, paragraphs and lists are tagged in order`() throws {
    let inner = List(.bullet, [[PDFSample.paragraph("Внутри")]])
    let items: [[Block]] = [
      [PDFSample.paragraph("Первый"), .list(inner)], [PDFSample.paragraph("Второй")],
    ]
    let pdf = try PDFSample.pdf([
      .heading(level: 1, ["УВЕДОМЛЕНИЕ"]), .heading(level: 2, ["Срок"]),
      .list(List(.number(start: 1), items)), PDFSample.paragraph("Конец"),
    ])
    let expected = """
      Document
        Sect
          H1
            "УВЕДОМЛЕНИЕ"
          H2
            "Срок"
          L
            LI
              Lbl
                "1."
              LBody
                P
                  "Первый"
                L
                  LI
                    Lbl
                      "•"
                    LBody
                      P
                        "Внутри"
            LI
              Lbl
                "2."
              LBody
                P
                  "Второй"
          P
            "Конец"
          P
            "МАОУ ДО ДДТ."
      """
    #expect(pdf.tags.joined(separator: "\n") == expected)
  }

  @Test func `a table says which cells name others and how far cells reach`() throws {
    let header = [
      TableRow([
        PDFSample.heading("Программа", rowSpan: 2), PDFSample.heading("Отметки", columnSpan: 2),
      ]),
      TableRow([PDFSample.heading("1"), PDFSample.heading("2")]),
    ]
    let row = TableRow([
      TableCell(text: ["Хор"], role: .rowHeader), TableCell(text: ["5"]), TableCell(text: ["6"]),
    ])
    let pdf = try PDFSample.pdf([PDFSample.table(columns: 3, header: header, rows: [row])])
    #expect(
      pdf.cells == [
        "O Table RowSpan 2 Scope Column", "ColSpan 2 O Table Scope Column", "O Table Scope Column",
        "O Table Scope Column", "O Table Scope Row",
      ]
    )
    let words = ["Программа", "Отметки", "1", "2", "Хор", "5", "6"]
    #expect(Array(pdf.spoken.prefix(7)) == words)
  }

  @Test func `a picture and a code are described`() throws {
    let emblem = try #require(Picture(png: PDFSample.png, description: "Эмблема (дом)"))
    let pdf = try PDFSample.pdf([
      .letterhead(Letterhead(emblem: emblem, lines: [["ДДТ"]])),
      .qrCode(QRCode("https://ddt.example/", description: "Страница периода")),
    ])
    #expect(pdf.descriptions == ["Эмблема (дом)", "Страница периода"])
    #expect(pdf.tags.count { $0.hasSuffix("Figure") } == 2)
  }

  @Test func `the emblem beside a letterhead is described`() throws {
    let emblem = try #require(Picture(png: PDFSample.png, description: "Эмблема (дом)"))
    var document = PDFSample.document([
      .letterhead(Letterhead(emblem: emblem, lines: [["ДДТ"]]))
    ])
    document.fit = .onePageInFittingLetters
    let pdf = try PDFSample.pdf(document)
    #expect(pdf.descriptions == ["Эмблема (дом)"] && pdf.spoken.first == "ДДТ")
  }

  @Test func `a damaged picture is a fault that names it`() throws {
    let damaged = Array(PDFSample.png.prefix(45))
    let emblem = try #require(Picture(png: damaged, description: "Эмблема"))
    let document = PDFSample.document([.letterhead(Letterhead(emblem: emblem, lines: []))])
    let expected = RenderingError(document: document.id, fault: .pictureUnreadable("Эмблема"))
    #expect(throws: expected) { try Sample.bytes(PDF(), of: document) }
  }

  @Test(arguments: [("Liberation Sherif", "fonts-liberation"), ("Нет такого", nil)])
  func `a missing font is a fault that names its package`(_ font: String, _ package: String?) throws
  {
    var frame = try HTMLFixture.frame()
    frame.style.font = font
    let document = PDFSample.document([])
    let fault = FileFault.fontMissing(font, package: package)
    let expected = RenderingError(document: document.id, fault: fault)
    #expect(throws: expected) { try Sample.bytes(PDF(frame), of: document) }
  }

  @Test func `addresses outside are links, also across lines, and others are none`() throws {
    let end = String(repeating: "/page", count: 60)
    let address = "https://ddt.example/it's/\\(й)?a=1&b=\(end)"
    let pdf = try PDFSample.pdf([
      .paragraph([.link(.address("tel:+73822000010"), ["8 (3822) 00-00-10"]), " – телефон"]),
      .paragraph([.link(.address(address), [.text(address)])]),
      .paragraph([.link(.address("javascript:alert(1)"), ["нет"])]),
      .paragraph([.link(.document(HTMLFixture.home), ["и здесь"])]),
    ])
    let encoded = "https://ddt.example/it%27s/%5C%28%D0%B9%29?a=1&b=\(end)"
    #expect(Set(pdf.links) == ["tel:+73822000010", encoded])
    #expect(pdf.links.count > 2)
    #expect(pdf.spoken.first == "8 (3822) 00-00-10")
  }

  @Test func `pages and packs are papers, and nothing else is`() throws {
    let format = try PDF()
    #expect(format.content(of: .pages([])) != nil)
    #expect(format.content(of: .pack([])) != nil)
    #expect(format.content(of: .message(Message(["т"], limit: 10))) == nil)
    #expect(format.content(of: .archive([])) == nil)
    #expect(format.content(of: .workbook(Workbook(title: "", sheets: []))) == nil)
  }

  @Test func `equal documents are equal files, one after another and at once`() async throws {
    let documents = (1...24).map { number in
      PDFSample.document((1...20).map { PDFSample.paragraph(number: $0 * number) })
    }
    let alone = try documents.map { try Sample.bytes(PDF(), of: $0) }
    let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, try Sample.bytes(PDF(), of: document)) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (index, bytes) in alone.enumerated() { #expect(together[index] == bytes) }
  }
}
