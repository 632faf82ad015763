import Documents
import Renderers
import Testing

/// Formats of paper say the same.
struct PaperWordsTests {
  @Test func `DOCX and PDF say the same words in the same order`() throws {
    let paper = try PaperSample.order()
    let docx = Self.words(try PaperSample.read(paper).words)
    let pdf = Self.words(Self.unmarked(try Self.pdf(paper).tags))
    #expect(docx == pdf)
    for word in ["Томск", "семьи", "Согласовано:", "вторая", "Приложение№1", "02.10", "№112"] {
      #expect(pdf.contains(word))
    }
  }

  @Test func `facts of a page that lies are one paragraph, those of a page that stands are not`()
    throws
  {
    let facts = Block.facts([Fact("Период", ["до отмены"]), Fact("Основание", ["п. 1.2"])])
    let joined = "Период: до отмены; Основание: п. 1.2"
    for (orientation, isJoined) in [(Orientation.portrait, false), (.landscape, true)] {
      let section = Section([facts], orientation: orientation)
      let read = try PaperSample.read(PaperSample.document([section]))
      #expect(read.words.contains(joined) == isJoined)
    }
  }

  private static func pdf(_ document: Document) throws -> ReadPDF {
    let format = PDF(try HTMLFixture.frame())
    let bytes = try format.bytes(of: document, links: HTMLFixture.Links())
    return try Readback.pdf(try #require(bytes))
  }

  /// Without spaces, and without lines and boxes, which one format writes and the other draws.
  private static func words(_ lines: [String]) -> String {
    lines.joined().filter { !$0.isWhitespace && !"_☐".contains($0) }
  }

  /// What is read aloud but for the markers of lists, which a DOCX leaves to the program to count.
  private static func unmarked(_ tags: [String]) -> [String] {
    let lines = tags.map { String($0.drop { $0 == " " }) }
    return zip([""] + lines, lines).filter { $0 != "Lbl" && $1.hasPrefix("\"") }.map {
      String($1.dropFirst().dropLast())
    }
  }
}
