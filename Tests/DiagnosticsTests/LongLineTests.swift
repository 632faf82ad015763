import Diagnostics
import SourceText
import Testing

struct LongLineTests {
  private func draw(_ text: String, _ lower: Int, _ upper: Int) -> [String] {
    let range = SourceRange(file: SourceFileID(index: 0), lower: lower, upper: upper)
    let set = SourceSet([SourceFile(path: "а", text: text)])
    let bytes = FullFormat().draw([Diagnostic("code", "да", at: range)], in: set)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [0, 1, 50, 99, 100, 101, 500, 990, 997])
  func `a long line is cut around the mark, which stays under its text`(_ start: Int) {
    let line =
      String(repeating: "я", count: start) + "МЕТ" + String(repeating: "ю", count: 997 - start)
    let drawn = draw(line, start * 2, start * 2 + 6)
    #expect(drawn[0] == "а:1:\(start + 1): ошибка code: да")
    #expect(drawn[1].count <= 112)
    let column = drawn[2].prefix { $0 != "^" }.count
    #expect(drawn[2].hasSuffix("|" + String(repeating: " ", count: column - 7) + "^^^"))
    #expect(drawn[1].dropFirst(column).hasPrefix("МЕТ"))
    #expect(drawn[1].contains("…"))
  }

  @Test func `a mark longer than the line that is shown is cut with it`() {
    let drawn = draw(String(repeating: "я", count: 5000), 20, 8000)
    #expect(drawn[1].count <= 112 && drawn[2].count <= 112)
  }

  @Test func `thousands of findings in one huge line are drawn quickly`() {
    let count = 20_000
    let text = String(repeating: "абвгд", count: count)
    let set = SourceSet([SourceFile(path: "а", text: text)])
    let findings = (0..<count).map { number in
      let lower = number * 10
      let range = SourceRange(file: SourceFileID(index: 0), lower: lower, upper: lower + 2)
      return Diagnostic("code", "да", at: range)
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      let bytes = ConciseFormat().draw(findings, in: set)
      #expect(bytes.count(where: { $0 == 10 }) == count)
    }
    #expect(time < .seconds(5))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x41], [0xD0], [0xD0, 0x0A, 0x80, 0x80], [0xE2, 0x82],
      Array(repeating: 0x80, count: 2000),
    ] as [[UInt8]]
  )
  func `damaged text is drawn at any range without a trap`(_ bytes: [UInt8]) {
    let set = SourceSet([SourceFile(path: "а", text: bytes)])
    for lower in 0...min(bytes.count, 8) {
      let range = SourceRange(file: SourceFileID(index: 0), lower: lower, upper: bytes.count + 9)
      #expect(!FullFormat().draw([Diagnostic("c", "да", at: range)], in: set).isEmpty)
    }
  }
}
