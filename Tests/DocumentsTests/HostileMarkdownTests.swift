import Diagnostics
import Documents
import SourceText
import Testing

struct HostileMarkdownTests {
  private func read(_ text: [UInt8]) -> ([Block], [Diagnostic]) {
    Markdown.blocks(of: SourceFile(path: "page.md", text: text), id: SourceFileID(index: 0))
  }

  @Test(arguments: [
    "> ", "- ", "1. ", ">", "- > ", "**a _", "[", "![", "*", "_a *", "<", "{{", "}}",
  ])
  func `nesting ten thousand deep is found or harmless`(_ opening: String) {
    let text = String(repeating: opening, count: 10_000) + "x"
    let (blocks, diagnostics) = read(Array(text.utf8))
    #expect(depth(of: blocks) <= 33)
    #expect(diagnostics.allSatisfy { $0.range != nil })
    #expect(diagnostics.count < 10)
  }

  private func depth(of blocks: [Block]) -> Int {
    blocks.map { block in
      switch block {
      case .quote(let content), .callout(_, let content), .together(let content),
        .onPaper(let content):
        1 + depth(of: content)
      case .list(let list): 2 + depth(of: list.items.flatMap { $0 })
      case .heading, .paragraph, .table, .week, .chart, .nextLesson, .calendarOffer, .events,
        .facts, .cards, .letterhead, .approval, .signature, .qrCode, .message, .rule, .cutLine:
        1
      }
    }.max() ?? 0
  }

  @Test func `nesting that is too deep says where`() {
    let (_, diagnostics) = read(Array("раз\n\n\(String(repeating: ">", count: 100)) два".utf8))
    #expect(diagnostics.map(\.code) == ["prose-nesting"])
    #expect(diagnostics.first?.message.contains("32") == true)
    #expect(diagnostics.first?.range?.lower == 8)
  }

  /// Bytes that come from a fixed sequence, so that a failure can be repeated.
  @Test func `random bytes never trap`() {
    var state: UInt64 = 20_261_122
    let alphabet = Array("ая \n\r\t>-*_`[]()<>!#{}\"1.\\&;:/0\0".utf8)
    for _ in 0..<3_000 {
      var text: [UInt8] = []
      for _ in 0..<120 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      for diagnostic in read(text).1 {
        let upper = diagnostic.range.map { Int($0.upper) } ?? 0
        #expect(upper <= text.count)
      }
    }
  }

  @Test func `a text cut at every byte never traps`() {
    let text = Array("# Раз {{x}}\n\n- [ ] *два* [три](https://a.ru)\n\n```ozero x\n```\n<b>".utf8)
    for end in text.indices { _ = read(Array(text[..<end])) }
  }
}
