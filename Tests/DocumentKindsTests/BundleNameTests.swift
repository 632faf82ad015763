import Testing

@testable import DocumentKinds

/// Names of files that every system and telephone takes.
struct BundleNameTests {
  @Test func `a name says number, paper and group`() {
    let name = BundleName("1.2", "Уведомление", of: "группа\u{A0}1", "Хор", ending: "pdf")
    #expect(name.text == "1.2 Уведомление, группа 1 – Хор.pdf")
  }

  @Test(arguments: [40, 41, 60, 400])
  func `a long name is cut to 100 bytes and keeps its ending`(_ letters: Int) {
    let title = String(repeating: "ы", count: letters)
    let name = BundleName("10.1", "Текст для чата", of: "группа 1А", title, ending: "txt")
    #expect(name.text.hasPrefix("10.1 Текст для чата, группа 1А – "))
    #expect(name.text.utf8.count <= 100)
    #expect(name.text.hasSuffix("….txt"))
  }

  @Test func `a letter of several bytes is never cut`() {
    for count in 20..<40 {
      let title = String(repeating: "👨‍👩‍👧‍👦", count: count)
      let name = BundleName("1.1", "Заявление", of: nil, title, ending: "docx").text
      #expect(name.allSatisfy { $0.isLetter || $0 == "👨‍👩‍👧‍👦" || "1. –…".contains($0) })
    }
  }

  @Test func `what Windows forbids is replaced`() {
    let name = BundleName(
      "1.1",
      "Заявление",
      of: nil,
      "A/B\\C:D*E?F\"G<H>I|J\u{1}\n",
      ending: "docx"
    )
    #expect(name.text == "1.1 Заявление – A-B-C-D-E-F-G-H-I-J  .docx")
  }

  @Test(arguments: [30, 60, 400])
  func `a huge label of a group loses its middle and keeps its end`(_ letters: Int) {
    let label = "группа " + String(repeating: "ы", count: letters) + " 2А"
    let name = BundleName("10.1", "Текст для чата", of: label, "Хор «Весна»", ending: "txt").text
    #expect(name.utf8.count <= 100)
    #expect(name.hasPrefix("10.1 Текст для чата, группа "))
    #expect(name.contains("ыы 2А"))
    #expect(name.hasSuffix(".txt"))
  }

  @Test func `a cut title has no open quotation, and is the same beside each paper`() {
    let title = "Хоровая студия «Белые паруса» и друзья её"
    let names = ["Уведомление", "Лист ознакомления"].map {
      BundleName("1.2", $0, of: "группа 1", title, besides: "Лист ознакомления", ending: "pdf").text
    }
    #expect(names[0] == "1.2 Уведомление, группа 1 – Хоровая студия….pdf")
    #expect(names[1] == "1.2 Лист ознакомления, группа 1 – Хоровая студия….pdf")
  }

  @Test func `marks that turn the direction are left out`() {
    let name = BundleName(
      "1.1",
      "Заявление",
      of: "1\u{2066}А\u{2069}",
      "\u{202E}Хор",
      ending: "pdf"
    )
    #expect(name.text == "1.1 Заявление, 1А – Хор.pdf")
  }
}
