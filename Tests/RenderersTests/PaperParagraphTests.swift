import Testing

@testable import Renderers

/// How lines of text are set where somebody writes on them.
struct PaperParagraphTests {
  private static let face = PaperFace()

  @Test func `a long line to write on does not stretch the words before it`() {
    let runs: [PaperRun] = [.text("В связи с", Self.face), .blank(name: "Акт", letters: 60)]
    #expect(PaperParagraph(.body, runs).alignment == .start)
    #expect(PaperParagraph(.item, runs).alignment == .start)
    #expect(PaperParagraph(.centered, runs).alignment == nil)
    #expect(PaperParagraph(.body, runs, alignment: .end).alignment == .end)
  }

  @Test func `words and short lines are set as ever`() {
    let runs: [PaperRun] = [.text("приказ №", Self.face), .blank(name: "Номер", letters: 6)]
    #expect(PaperParagraph(.body, runs).alignment == nil)
  }
}
