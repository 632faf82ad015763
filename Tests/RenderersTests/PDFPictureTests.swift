import Documents
import Testing

@testable import Renderers

/// How pictures of every kind of PNG come into a PDF.
struct PDFPictureTests {
  /// Two pixels side by side.
  struct Sample: CustomTestStringConvertible {
    var name: String
    /// Bits, kind of colour, the ways to pack, to filter and to lay out.
    var kind: [UInt8]
    /// The filter of the line, and its bits.
    var line: [UInt8]
    var chunks: [(name: String, content: [UInt8])] = []
    /// What pdfimages sees.
    var read: [String]

    var testDescription: String { name }

    var png: [UInt8] {
      let header = PNGFile.number(2) + PNGFile.number(1) + kind
      let before = [("IHDR", header)] + chunks
      return PNGFile.file(before + [("IDAT", PNGFile.packed(line)), ("IEND", [])])
    }
  }

  static let samples = [
    Sample(
      name: "grey",
      kind: [8, 0, 0, 0, 0],
      line: [0, 0x10, 0xF0],
      read: ["image 2 1 gray 1 8 101010f0f0f0"]
    ),
    Sample(
      name: "grey as differences",
      kind: [8, 0, 0, 0, 0],
      line: [1, 0x10, 0xE0],
      read: ["image 2 1 gray 1 8 101010f0f0f0"]
    ),
    Sample(
      name: "colours",
      kind: [8, 2, 0, 0, 0],
      line: [0, 1, 2, 3, 4, 5, 6],
      read: ["image 2 1 rgb 3 8 010203040506"]
    ),
    Sample(
      name: "a palette of four bits",
      kind: [4, 3, 0, 0, 0],
      line: [0, 0x10],
      chunks: [("PLTE", [1, 2, 3, 0xA, 0xB, 0xC])],
      read: ["image 2 1 index 1 4 0a0b0c010203"]
    ),
    Sample(
      name: "a palette that something shows through",
      kind: [8, 3, 0, 0, 0],
      line: [0, 1, 0],
      chunks: [("PLTE", [1, 2, 3, 0xA, 0xB, 0xC]), ("tRNS", [0x80])],
      read: ["image 2 1 rgb 3 8 0a0b0c010203", "smask 2 1 gray 1 8 ffffff808080"]
    ),
    Sample(
      name: "colours that something shows through",
      kind: [8, 6, 0, 0, 0],
      line: [0, 1, 2, 3, 0xFF, 4, 5, 6, 0x7F],
      read: ["image 2 1 rgb 3 8 010203040506", "smask 2 1 gray 1 8 ffffff7f7f7f"]
    ),
    Sample(
      name: "colours that nothing shows through, with a place for it",
      kind: [8, 6, 0, 0, 0],
      line: [0, 1, 2, 3, 0xFF, 4, 5, 6, 0xFF],
      read: ["image 2 1 rgb 3 8 010203040506"]
    ),
    Sample(
      name: "finer colours",
      kind: [16, 2, 0, 0, 0],
      line: [0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF],
      read: ["image 2 1 rgb 3 8 ff00000000ff"]
    ),
    Sample(
      name: "in passes",
      kind: [8, 0, 0, 0, 1],
      // The first pass has the first pixel, the sixth the second.
      line: [0, 0x10, 0, 0xF0],
      read: ["image 2 1 rgb 3 8 101010f0f0f0"]
    ),
  ]

  @Test(arguments: samples)
  func `another reader sees the pixels of the PNG`(_ sample: Sample) throws {
    let emblem = try #require(Picture(png: sample.png, description: "Эмблема"))
    let lines = Letterhead(emblem: emblem, lines: [["ДДТ"]])
    let pdf = try PDFSample.pdf([.letterhead(lines), .letterhead(lines)])
    #expect(pdf.pictures == sample.read + sample.read)
    #expect(pdf.markFaults == [])
  }

  @Test func `a palette without colours is damaged`() {
    var sample = Self.samples[3]
    sample.chunks = []
    #expect(Picture(png: sample.png, description: "Эмблема")?.isReadable == false)
  }
}
