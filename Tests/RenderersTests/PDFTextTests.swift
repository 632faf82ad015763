import Documents
import Renderers
import Testing

/// Texts that other programs stumble over, as they are found and copied.
struct PDFTextTests {
  static let texts = [
    TextCase("Ёлка и объём: № 5, «кавычки» – тире — длинное, 5 °C, §, …"),
    TextCase("в\u{A0}10:00, №\u{A0}5", read: "в 10:00, № 5"),
    TextCase("15:30–17:10"),
    TextCase("чай\u{306}ник", read: "чай\u{306}ник"),
    TextCase("a]]>b <c> & \"d\" _x0041_ =1+1 (скобки\\"),
    TextCase("a\u{0}b\u{1}c\u{B}d\u{FFFE}e\u{FFFF}f", read: "abcdef"),
    TextCase("с табуляцией\tи переводом\r\nстроки", read: "с табуляцией и переводом строки"),
    TextCase("☐ отметьте"),
    TextCase("невиданная \u{10FFFD} буква", read: "невиданная ? буква"),
  ]

  @Test(arguments: texts)
  func `a text is found as it is written`(_ text: TextCase) throws {
    #expect(try PDFSample.pdf([PDFSample.paragraph(text.text)]).spoken.first == text.read)
  }

  @Test func `marks of direction turn nothing, and a paragraph begins at the left`() throws {
    let turned = "Хор \u{202E}«Весна»\u{202C}, \u{2067}группа 1\u{2069}"
    let pdf = try PDFSample.pdf([PDFSample.paragraph(turned), PDFSample.paragraph("א – А")])
    #expect(pdf.spoken.first == "Хор «Весна», группа 1")
    #expect(pdf.spoken.dropFirst().first == "א – А")
  }

  @Test(arguments: ["שלום עולם", "مرحبا", "Смех 😀 и 👨‍👩‍👧", "漢字"])
  func `letters of other scripts make a file that opens`(_ text: String) throws {
    let pdf = try PDFSample.pdf([PDFSample.paragraph(text), PDFSample.paragraph("Дальше")])
    #expect(pdf.spoken.contains("Дальше"))
    #expect(pdf.fonts.filter { !$0.usable }.isEmpty)
  }

  @Test func `32,768 letters run over pages and lose nothing`() throws {
    let words = (0..<4681).map { "слово" + String($0 + 10_000).suffix(1) }
    let text = words.joined(separator: " ")
    let spoken = try PDFSample.pdf([PDFSample.paragraph(text)]).spoken
    #expect(
      spoken.dropLast().joined(separator: " ").split(separator: " ").joined(separator: " ") == text
    )
  }

  @Test func `a word that is longer than a line is cut without a hyphen`() throws {
    let word = String(repeating: "оченьдлинноеслово", count: 30)
    #expect(try PDFSample.pdf([PDFSample.paragraph(word)]).spoken.first == word)
  }

  @Test func `blanks and boxes stand where they are written, and are no letters`() throws {
    let pdf = try PDFSample.pdf([
      .paragraph([
        "Я, ", .blank(name: "имя", letters: 500), ", ", .checkbox, " согласен", .lineBreak,
        "и знаю",
      ])
    ])
    #expect(pdf.spoken.first == "Я, , ☐ согласен и знаю")
  }
}
