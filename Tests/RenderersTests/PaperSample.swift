import CivilTime
import Documents
import Foundation
import Renderers
import TestSupport

/// A paper with every block, and the way to its bytes.
enum PaperSample {
  static func docx(_ style: PaperStyle = PaperStyle()) throws -> DOCX {
    var frame = try HTMLFixture.frame()
    frame.style = style
    return DOCX(frame)
  }

  static func bytes(_ document: Document, _ style: PaperStyle = PaperStyle()) throws -> [UInt8] {
    let bytes = try docx(style).bytes(of: document, links: HTMLFixture.Links())
    guard let bytes else { throw Readback.Failure(description: "the document has no pages") }
    return bytes
  }

  static func read(_ document: Document, _ style: PaperStyle = PaperStyle()) throws -> ReadPaper {
    try Readback.paper(try bytes(document, style))
  }

  static func read(_ blocks: [Block]) throws -> ReadPaper { try read(HTMLFixture.document(blocks)) }

  static func document(_ sections: [Section], isDraft: Bool = false) throws -> Document {
    Document(
      id: DocumentID(kind: "order", subject: "1"),
      title: "О переводе на дистанционное обучение",
      bodies: [.pages(sections)],
      imprint: Imprint(
        institution: "ДДТ «У Белого озера»",
        clauses: ["1.7"],
        directive: "приказ № 112",
        date: try Sample.date(20, 11),
        isDraft: isDraft
      )
    )
  }

  static func order() throws -> Document {
    try document(
      [Section(try head() + body()), Section(try annex(), orientation: .landscape)],
      isDraft: true
    )
  }

  private static func head() throws -> [Block] {
    [
      .letterhead(Letterhead(emblem: try emblem(), lines: [["ДДТ"], ["г. Томск"]])),
      .approval(Approval(post: "Директор", name: nil)),
      .paragraph(["Родителям", .lineBreak, "группы 1"], .corner),
      .heading(level: 1, ["ПРИКАЗ"]),
      .paragraph(["О переводе"], .subject),
      .heading(level: 2, ["Срок"]),
      .facts([Fact("Срок", ["с 23 ноября"])]),
      .paragraph([
        "Сайт: ", .link(.address("https://sferum.ru/a?b=1&c=2"), [.strong(["Сфе"]), "рум"]), ".",
      ]),
    ]
  }

  private static func body() throws -> [Block] {
    [
      .list(
        List(
          .number(start: 1),
          [
            [.paragraph(["Перевести."])],
            [
              .paragraph(["Известить:"]),
              .list(List(.bullet, [[.paragraph(["семьи"])], [.paragraph(["педагогов"])]])),
            ],
            [.paragraph(["Контроль."])],
          ]
        )
      ),
      .list(List(.checkbox, [[.paragraph(["стартовый"])]])),
      .paragraph(["Имя: ", .blank(name: "Имя", letters: 10), " ", .checkbox, " да"]),
      .callout(.attention, [.paragraph(["Важно."])]),
      .rule, .quote([.paragraph(["Слова."])]), .cutLine,
      .cards([Card(title: ["Хор"], target: nil, lines: [["по средам"]])]),
      .onPaper([.qrCode(QRCode("https://ddt.example/", description: "на сайт"))]),
      .together([
        .paragraph(["Согласовано:"]),
        .signature(Signature(post: "Директор", name: "Т.И. Сергеева", date: .blank)),
      ]),
      .message(Message(["Первая строка\nвторая"], limit: 100)),
    ]
  }

  /// A table whose header and rows have cells that reach into others, after one that it touches.
  static func annex() throws -> [Block] {
    let row: (String) -> TableRow = {
      TableRow([TableCell(text: [.text($0)]), TableCell(text: [])])
    }
    return [
      table([row("1")]), table([row("2")]),
      .table(
        Table(
          caption: ["Приложение № 1"],
          style: .form,
          columns: [
            TableColumn(), TableColumn(weight: 2, alignment: .center), TableColumn(weight: 1),
          ],
          header: [
            TableRow([
              TableCell(text: ["№"], role: .columnHeader, rowSpan: 2),
              TableCell(text: ["Даты"], role: .columnHeader, columnSpan: 2),
            ]),
            TableRow([
              TableCell(text: ["01.10"], role: .columnHeader),
              TableCell(text: ["02.10"], role: .columnHeader),
            ]),
          ],
          rows: [
            TableRow([
              TableCell(text: ["1"], role: .rowHeader, rowSpan: 2),
              TableCell(text: ["15"]), TableCell(text: ["–"], role: .unavailable),
            ]),
            TableRow([TableCell(text: ["16"], columnSpan: 2)]),
          ]
        )
      ),
    ]
  }

  private static func table(_ rows: [TableRow]) -> Block {
    .table(
      Table(columns: Array(repeating: TableColumn(weight: 1), count: 2), header: [], rows: rows)
    )
  }

  static func emblem() throws -> Picture {
    let file = Repository.root.appending(path: "Tests/Fixtures/pictures/emblem.png")
    let bytes = [UInt8](try Data(contentsOf: file))
    guard let picture = Picture(png: bytes, description: "Эмблема") else {
      throw Readback.Failure(description: "the emblem is no PNG")
    }
    return picture
  }
}
