import Diagnostics
import Documents
import SourceText
import Testing

/// Pictures of pages: what is told by the bytes of their files, and what becomes of them in the text.
struct PageImageTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 1, 0, 0, 0, 0, 200, 8, 2, 0, 0, 0]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 0, 3, 0, 0, 0]
  private static let lossy: [UInt8] =
    Array("RIFF\u{4}\u{0}\u{0}\u{0}WEBPVP8 ".utf8) + [
      0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0, 1, 200, 0,
    ]
  private static let lossless: [UInt8] =
    Array("RIFF\u{4}\u{0}\u{0}\u{0}WEBPVP8L".utf8)
    + [0, 0, 0, 0, 0x2F, 0xFF, 0xC0, 0x31, 0, 0, 0, 0, 0, 0]
  private static let extended: [UInt8] =
    Array("RIFF\u{4}\u{0}\u{0}\u{0}WEBPVP8X".utf8)
    + [0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 199, 0, 0]

  @Test(arguments: [
    (png, ImageFormat.png), (jpeg, .jpeg), (lossy, .webP), (lossless, .webP), (extended, .webP),
  ])
  func `the size of a picture is read from its bytes`(_ bytes: [UInt8], _ format: ImageFormat) {
    let image = PageImage(bytes: bytes, description: "лес")
    #expect(image?.format == format)
    #expect(image.map { [$0.width, $0.height] } == [256, 200])
    #expect(image?.asset.hasSuffix(".\(format.ending)") == true)
  }

  @Test(arguments: [png, jpeg, lossy, lossless, extended])
  func `a picture that is cut or damaged is survived`(_ bytes: [UInt8]) {
    for length in bytes.indices { _ = PageImage(bytes: Array(bytes[..<length]), description: "") }
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0xFF
      _ = PageImage(bytes: damaged, description: "")
    }
  }

  @Test(arguments: ["GIF89a", "<svg/>", "", "текст", "RIFF....WAVE................."])
  func `what is no picture of a browser is none`(_ text: String) {
    #expect(PageImage(bytes: Array(text.utf8), description: "") == nil)
  }

  private func read(_ text: String) -> ([Block], [Diagnostic]) {
    Markdown.blocks(
      of: SourceFile(path: "page.md", text: text),
      id: SourceFileID(index: 0)
    ) { name, description in
      guard name.value == "a.png",
        let image = PageImage(bytes: Self.png, description: description)
      else { return .fault(Diagnostic("page-image", "нет", at: name.range)) }
      return .image(image)
    }
  }

  @Test func `a picture stands in its line with its description`() throws {
    let image = try #require(PageImage(bytes: Self.png, description: "лес зимой"))
    let (blocks, diagnostics) = read(
      "раз ![лес *зимой*](a.png)\n\n| x |\n|---|\n| ![лес зимой](a.png) |"
    )
    #expect(diagnostics == [])
    #expect(blocks.first == .paragraph(["раз ", .image(image)]))
    #expect(blocks.images == [image, image])
    #expect(blocks.spokenWords.contains("раз лес зимой"))
  }

  @Test(arguments: [
    ("![](a.png)", "prose-image", "![дети лепят из глины](a.png)"),
    ("![лес](b.png)", "page-image", ""),
    ("![лес](мой файл.png)", "prose-stray-markup", "![лес](мой-файл.png)"),
  ])
  func `a picture without words, without a file or with spaces is told`(
    _ text: String,
    _ code: String,
    _ help: String
  ) {
    let first = read(text).1.first
    #expect(first?.code.name == code)
    #expect(first?.help?.contains(help) ?? help.isEmpty)
  }
}
