import Packing
import Testing

/// Archives of others: what they say of themselves is not believed.
struct ZipContentsTests {
  private let bytes = try? ZipArchive.bytes(of: [
    .init("a.txt", Array("привет".utf8)), .init("xl/B.xml", Array(repeating: 0x41, count: 100_000)),
  ])

  @Test func `files are unpacked by their names, in letters of whatever case`() throws {
    let contents = try ZipContents(try #require(bytes))
    #expect(contents.names == ["a.txt", "xl/B.xml"])
    #expect(try contents.bytes(of: "A.txt", atMost: 100) == Array("привет".utf8))
    #expect(try contents.bytes(of: "XL/b.xml", atMost: 100_000)?.count == 100_000)
    #expect(try contents.bytes(of: "c.txt", atMost: 100) == nil)
  }

  @Test func `a file that is longer than wanted is refused`() throws {
    let contents = try ZipContents(try #require(bytes))
    #expect(throws: ZipFault.tooLong("xl/B.xml")) {
      try contents.bytes(of: "xl/B.xml", atMost: 99_999)
    }
  }

  @Test func `what is no archive is told`() throws {
    let whole = try #require(bytes)
    for other in [[], Array("PK\u{3}\u{4}".utf8), Array(whole.dropLast(30))] {
      #expect(throws: ZipFault.notAnArchive) { try ZipContents(other) }
    }
  }

  @Test func `a file whose bytes are other ones is damaged`() throws {
    var other = try #require(bytes)
    let start = try #require(other.firstIndex(of: UInt8(ascii: "a")))
    for index in (start + 5)..<(start + 9) { other[index] ^= 0xFF }
    let contents = try ZipContents(other)
    #expect(throws: ZipFault.damaged("a.txt")) { try contents.bytes(of: "a.txt", atMost: 100) }
  }
}
