import Documents
import Testing

struct MessageTests {
  @Test func `a text that fits is one part without a number`() {
    #expect(Message(["Раз", "два\nтри"], limit: 12).parts == ["Раз\n\nдва\nтри"])
    #expect(Message([], limit: 12).parts.isEmpty)
  }

  @Test func `a longer text is cut between paragraphs`() {
    let message = Message([String(repeating: "а", count: 20), "второй", "третий"], limit: 30)
    #expect(
      message.parts == [
        "(1/2) " + String(repeating: "а", count: 20), "(2/2) второй\n\nтретий",
      ]
    )
  }

  @Test(arguments: [20, 24, 40, 99])
  func `no part is longer than the limit and nothing is lost`(_ limit: Int) {
    let paragraphs = [
      "Слово за словом, строка\nза строкой.", "👨‍👩‍👧‍👦😀", String(repeating: "я", count: 90),
    ]
    let parts = Message(paragraphs, limit: limit).parts
    #expect(parts.allSatisfy { $0.utf16.count <= limit })
    let letters = { (text: String) in text.filter { !$0.isWhitespace } }
    let said = parts.map {
      parts.count > 1 ? $0.split(separator: ") ", maxSplits: 1)[1] : $0[...]
    }
    #expect(letters(said.joined()) == letters(paragraphs.joined()))
  }

  @Test(arguments: [9, 10, 99, 100, 1000])
  func `the number of parts has its room, however many there are`(_ count: Int) {
    let word = String(repeating: "я", count: 200)
    let parts = Message([String(repeating: word, count: count)], limit: 200).parts
    #expect(parts.count > count)
    #expect(parts.allSatisfy { $0.utf16.count <= 200 })
    #expect(parts.dropLast().allSatisfy { $0.utf16.count >= 196 })
  }

  @Test func `a long paragraph is cut at ends of sentences`() {
    let text = "Занятие на ул. Садовой, у И. О. Петровой. Второе занятие в чате! Третье без звонка."
    #expect(
      Message([text], limit: 50).parts == [
        "(1/2) Занятие на ул. Садовой, у И. О. Петровой.",
        "(2/2) Второе занятие в чате! Третье без звонка.",
      ]
    )
  }

  @Test func `a long list is cut between its lines`() {
    let list = ["Вот что нужно:", "– бумага и краски", "– клей и ножницы"].joined(separator: "\n")
    #expect(
      Message([list], limit: 40).parts == [
        "(1/2) Вот что нужно:\n– бумага и краски", "(2/2) – клей и ножницы",
      ]
    )
  }
}
