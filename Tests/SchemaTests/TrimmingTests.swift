import Testing

@testable import Schema

struct TrimmingTests {
  @Test(arguments: [
    ("", ""), ("  ", ""), ("а", "а"), ("кисточка", "кисточка"), (" кисточка ", "кисточка"),
    ("\u{A0}12\u{A0}", "12"), ("12\u{2009}", "12"), ("«да»", "«да»"), ("\u{3000}да", "да"),
    ("да\u{85}", "да"), ("15:30–17:10\t", "15:30–17:10"), ("№", "№"),
  ])
  func `spaces of any kind are cut at the ends`(_ text: String, _ expected: String) {
    #expect(text.trimmed == expected)
  }
}
