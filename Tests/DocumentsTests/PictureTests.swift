import Documents
import Testing

struct PictureTests {
  private static let head: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)

  @Test func `the size is read from the head of the file`() {
    let png = Self.head + [0, 0, 1, 2, 0, 0, 0, 3, 8, 6, 0, 0, 0]
    let picture = Picture(png: png, description: "эмблема")
    #expect(picture?.width == 258)
    #expect(picture?.height == 3)
  }

  @Test(arguments: [
    [], Array("GIF89a".utf8), head, head + [0, 0, 0, 0, 0, 0, 0, 3, 8, 6, 0],
    [0xFF, 0xD8, 0xFF] + head,
  ])
  func `what is no picture of this sort is refused`(_ bytes: [UInt8]) {
    #expect(Picture(png: bytes, description: "") == nil)
  }
}
