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
        "1/2\n\n" + String(repeating: "а", count: 20), "2/2\n\nвторой\n\nтретий",
      ]
    )
  }

  @Test(arguments: [10, 14, 40, 99])
  func `no part is longer than the limit and nothing is lost`(_ limit: Int) {
    let paragraphs = [
      "Слово за словом, строка\nза строкой.", "👨‍👩‍👧‍👦😀", String(repeating: "я", count: 90),
    ]
    let parts = Message(paragraphs, limit: limit).parts
    #expect(parts.allSatisfy { $0.utf16.count <= max(limit, 11 + 9) })
    let letters = { (text: String) in text.filter { !$0.isWhitespace } }
    let said = parts.map {
      parts.count > 1 ? $0.split(separator: "\n\n", maxSplits: 1)[1] : $0[...]
    }
    #expect(letters(said.joined()) == letters(paragraphs.joined()))
  }
}
