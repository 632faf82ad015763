import Russian
import Testing

struct FoldedTextTests {
  @Test(arguments: [
    ("Кружок", "кружок"), ("Ёлка", "елка"), ("во  вторник", "Во\u{A0}вторник"),
    ("«Росинка»", "\"росинка\""),
    ("й", "и\u{306}"), ("3–5", "3-5"),
  ])
  func `texts that fold to the same are one key`(_ one: String, _ other: String) {
    let table = [FoldedText(one): 1]
    #expect(table[FoldedText(other)] == 1)
    #expect(table[FoldedText(folded: one.folded)] == 1)
  }

  @Test func `other texts are other keys`() {
    let words = ["кружок", "кружки", "кружо", "круж ок", ""]
    #expect(Set(words.map { FoldedText($0) }).count == words.count)
  }
}
