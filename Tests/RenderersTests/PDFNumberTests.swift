import Testing

@testable import Renderers

/// Numbers and texts as PDF writes them.
struct PDFNumberTests {
  private func written(_ write: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer(capacity: 16)
    write(&buffer)
    return String(decoding: buffer.take(), as: UTF8.self)
  }

  @Test(arguments: [(0, "0"), (9, "9"), (10, "10"), (-7, "-7"), (1_203_040, "1203040")])
  func `whole numbers`(_ number: Int, _ text: String) {
    #expect(written { $0.append(number) } == text)
  }

  @Test(
    arguments: [
      (0.0, "0"), (12.5, "12.5"), (0.05, "0.05"), (0.004, "0"), (-0.004, "0"), (-0.25, "-0.25"),
      (595.2756, "595.28"), (1.999, "2"), (100, "100"),
    ]
  )
  func `lengths are exact to a hundredth and no longer than they have to be`(
    _ length: Double,
    _ text: String
  ) {
    #expect(written { $0.append(length) } == text)
  }

  @Test(arguments: [(0.2126, "0.2126"), (-1.05, "-1.05"), (12.00004, "12"), (8.98765, "8.9877")])
  func `factors are exact to a ten-thousandth`(_ factor: Double, _ text: String) {
    #expect(written { $0.append(exactly: factor) } == text)
  }

  @Test func `texts are digits of UTF-16`() {
    #expect(written { $0.append(text: "Aж😀") } == "<FEFF00410436D83DDE00>")
  }

  @Test func `a meaning is a short text, and a line's end is a space`() {
    #expect(Meaning("ж".utf8).text == "ж")
    #expect(Meaning("fi\u{301}".utf8).text == "fi\u{301}")
    #expect(Meaning("\u{2028}".utf8) == Meaning(" ".utf8))
    #expect(Meaning("длинный".utf8).isEmpty)
    #expect(Meaning("".utf8).isEmpty)
  }
}
