import SourceText
import Testing

/// Addresses and paths whose signs are written as codes.
struct PercentDecodingTests {
  @Test(arguments: [
    ("foto%20leto.jpg", "foto leto.jpg"), ("%D0%BB%D0%B5%D1%82%D0%BE.png", "лето.png"),
    ("https%3A%2F%2Fzoom.us", "https://zoom.us"), ("100%", "100%"), ("%zz", "%zz"), ("", ""),
  ])
  func `codes become their signs, and what is none stays`(_ text: String, _ decoded: String) {
    #expect(text.percentDecoded == decoded)
  }
}
