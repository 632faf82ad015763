import Documents
import Testing

@testable import Renderers

/// What papers begin with, as HTML shows it when it is sent alone.
struct HTMLPaperTests {
  @Test func `a code is drawn within the page and named for those who listen`() throws {
    let html = try HTMLFixture.fragment([
      .qrCode(QRCode("https://vk.me/join/a", description: "чат"))
    ]
    )
    #expect(
      html.contains("<svg class=\"qr\" role=\"img\" aria-label=\"чат\" viewBox=\"0 0 33 33\"")
    )
    #expect(html.contains("<path d=\"M4 4h7v1h-7z"))
  }

  @Test func `a text that no code holds leaves nothing behind`() throws {
    #expect(try !HTMLFixture.fragment([.qrCode(QRCode("", description: "чат"))]).contains("svg"))
  }

  @Test func `an emblem is part of the page`() throws {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let png = head + Array("IHDR".utf8) + [0, 0, 0, 2, 0, 0, 0, 3, 8, 0, 0, 0, 0]
    let emblem = try #require(Picture(png: png, description: "Эмблема"))
    let html = try HTMLFixture.fragment([.letterhead(Letterhead(emblem: emblem, lines: [["ДДТ"]]))])
    #expect(
      html.contains(
        "<img alt=\"Эмблема\" width=\"2\" height=\"3\" src=\"data:image/png;base64,iVBOR"
      )
    )
  }

  @Test func `a file is called by format and size, and is left out where it is not made`() throws {
    let known = try HTMLFixture.fragment([.paragraph([.file(DocumentID(kind: "notice"), .pdf)])])
    #expect(!known.contains("class=\"file\""))
  }
}
