import Documents
import Foundation
import FoundationXML
import Renderers
import Testing

/// Lists that Word numbers itself.
struct DOCXListTests {
  /// The numbers that Word shows before the items of a paper; «•» for a bullet.
  private func markers(_ blocks: [Block]) throws -> [String] {
    let read = try PaperSample.read(blocks)
    let numbering = try XMLDocument(xmlString: read.xml("word/numbering.xml"))
    let document = try XMLDocument(xmlString: read.xml("word/document.xml"))
    var counts: [String: Int] = [:]
    return try document.nodes(forXPath: "//w:numId/@w:val").compactMap(\.stringValue).map { list in
      let level =
        "//w:abstractNum[@w:abstractNumId=//w:num[@w:numId='\(list)']/w:abstractNumId/@w:val]"
      let start = try numbering.nodes(forXPath: level + "//w:start/@w:val").first?.stringValue
      let text = try numbering.nodes(forXPath: level + "//w:lvlText/@w:val").first?.stringValue
      let number = try #require(start.flatMap { Int($0) }) + (counts[list] ?? 0)
      counts[list, default: 0] += 1
      return (text ?? "").replacingOccurrences(of: "%1", with: String(number))
    }
  }

  private func items(_ marker: Documents.List.Marker, _ count: Int) -> Block {
    .list(List(marker, Array(repeating: [.paragraph(["Пункт."])], count: count)))
  }

  @Test func `each list counts from its own start`() throws {
    #expect(
      try markers([items(.number(start: 1), 3), items(.number(start: 1), 2), items(.bullet, 1)])
        == ["1.", "2.", "3.", "1.", "2.", "•"]
    )
  }

  @Test func `a list goes on behind words in between`() throws {
    let blocks = [items(.number(start: 1), 2), .paragraph(["Слова."]), items(.number(start: 3), 1)]
    #expect(try markers(blocks) == ["1.", "2.", "3."])
    #expect(
      try PaperSample.read(blocks).xml("word/numbering.xml").components(separatedBy: "<w:num ")
        .count
        == 2
    )
  }

  @Test func `lists within items begin anew with each`() throws {
    let inner = items(.number(start: 1), 2)
    let item: [Block] = [.paragraph(["Пункт:"]), inner]
    #expect(
      try markers([.list(List(.number(start: 9), [item, item]))])
        == ["9.", "1.", "2.", "10.", "1.", "2."]
    )
  }

  @Test func `an item to tick has a box that can be ticked`() throws {
    let read = try PaperSample.read([items(.checkbox, 1)])
    #expect(read.paragraphs.first?.text == "☐\tПункт.")
    #expect(read.controls.map(\.isBox) == [true])
    #expect(read.xml("word/numbering.xml") == "")
  }
}
