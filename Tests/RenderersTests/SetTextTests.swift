import CTypesetting
import Testing

@testable import Renderers

/// Texts that are set again, alike and otherwise.
struct SetTextTests {
  private static let words = String(repeating: "слово за словом ", count: 12)
  private static let width = 300.0

  /// Each differs from the first in one thing.
  private static let variants: [(runs: [PaperRun], look: ParagraphLook, width: Double)] = {
    let plain = [PaperRun.text(words, PaperFace())]
    let look = ParagraphLook(size: 12)
    var indented = look
    indented.firstLineIndent = 20
    return [
      (plain, look, width),
      (plain, ParagraphLook(size: 11), width),
      (plain, ParagraphLook(size: 12, isBold: true), width),
      (plain, ParagraphLook(size: 12, alignment: .end), width),
      (plain, ParagraphLook(size: 12, alignment: .justified), width),
      (plain, indented, width),
      (plain, look, width + 40),
      ([.text("слово ", PaperFace(isBold: true))] + plain, look, width),
      ([.text("слово ", PaperFace())] + plain, look, width),
      ([.text(words, PaperFace(isItalic: true))], look, width),
      ([.blank(name: "", letters: 4)] + plain, look, width),
      ([.blank(name: "", letters: 5)] + plain, look, width),
      ([.text(words + ".", PaperFace())], look, width),
    ]
  }()

  @Test func `a text that was set lately is not taken for another`() throws {
    let setter = try Typesetter(PaperStyle())
    let first = Self.variants.map { Self.shape(setter.text($0.runs, $0.look, width: $0.width)) }
    #expect(Set(first).count == Self.variants.count)
    let again = Self.variants.map { Self.shape(setter.text($0.runs, $0.look, width: $0.width)) }
    #expect(first == again)
  }

  @Test func `texts live on when many others were set`() throws {
    let setter = try Typesetter(PaperStyle())
    let (runs, look, width) = Self.variants[0]
    let text = setter.text(runs, look, width: width)
    let shape = Self.shape(text)
    for number in 0..<3_000 {
      _ = setter.text([.text("текст \(number)", PaperFace())], look, width: width)
    }
    #expect(Self.shape(text) == shape)
    #expect(Self.shape(setter.text(runs, look, width: width)) == shape)
  }

  /// The letters of all lines and their places.
  private static func shape(_ text: SetText) -> String {
    text.lines.indices.map { line in
      let letters = text.runs(ofLine: line).map { run in
        UnsafeBufferPointer(start: run.glyphs, count: run.count).map { "\($0.id):\($0.left)" }
          .joined(separator: " ") + "/\(run.size)"
      }
      return letters.joined(separator: "|")
    }.joined(separator: "\n")
  }
}
