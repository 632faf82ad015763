import Documents
import TestSupport
import Testing

@testable import Renderers

/// The choice of letters for papers of one page, and what it rests on.
struct PaperFitterTests {
  private static let sentence =
    "Занятия пройдут по специальному расписанию: вместо обычных дней и часов – те, что в таблице. "

  private func document(sentences: Int, _ fit: PageFit = .onePageInFittingLetters) -> Document {
    let paragraph = Block.paragraph([.text(String(repeating: Self.sentence, count: 5))])
    var document = HTMLFixture.document(Array(repeating: paragraph, count: sentences / 5))
    document.fit = fit
    return document
  }

  private func size(of document: Document) throws -> Double {
    let frame = try HTMLFixture.frame()
    return PaperFitter(frame.style, frame.words).maker(for: [document], document.fit).style.textSize
  }

  @Test(arguments: [(5, 12.0), (45, 11.5), (55, 11), (60, 10), (500, 9)])
  func `letters are the largest that one page has room for`(_ sentences: Int, _ points: Double)
    throws
  {
    let found = try size(of: document(sentences: sentences))
    #expect(found == points)
  }

  @Test func `a document of any length keeps the letters of the style`() throws {
    #expect(try size(of: document(sentences: 500, .free)) == 12)
  }

  @Test func `documents of a pack have the letters of the longest`() throws {
    let frame = try HTMLFixture.frame()
    let pack = [5, 60, 45].map { document(sentences: $0) }
    let maker = PaperFitter(frame.style, frame.words).maker(for: pack, .onePageInFittingLetters)
    #expect(maker.style.textSize == 10)
  }

  @Test(arguments: [12.0, 10.5, 9])
  func `blocks are about as high as they are found to be when they are set`(_ size: Double) throws {
    var style = PaperStyle()
    style.textSize = size
    let frame = try HTMLFixture.frame()
    var maker = PaperMaker(style, frame.words)
    maker.width = style.textWidth(.portrait)
    let blocks = [try PaperSample.order(), document(sentences: 30)].flatMap(\.sections).flatMap(
      \.blocks
    )
    let paper = maker.blocks(blocks)
    let measured = PaperMeasure(style: style, width: maker.width).height(of: paper)
    let set = GalleyMaker(setter: try Typesetter(style), width: maker.width).galleys(paper).height
    #expect(abs(measured / set - 1) < 0.02)
  }

  @Test(
    arguments: [
      ("один два три", 20.0, 1), ("один два три", 3.0, 3), ("один\nдва", 20, 2), ("", 5, 1),
      ("что-нибудь", 4, 2), ("достопримечательность", 5, 3),
    ]
  )
  func `lines are counted word by word`(_ text: String, _ width: Double, _ lines: Int) {
    var count = LineCount(width: width)
    count.add(text)
    #expect(count.total == lines)
  }
}

extension Document {
  fileprivate var sections: [Section] {
    bodies.flatMap { body -> [Section] in
      guard case .pages(let sections) = body else { return [] }
      return sections
    }
  }
}
