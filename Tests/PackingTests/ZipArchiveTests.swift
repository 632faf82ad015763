import Packing
import Testing

/// Archives as other programs read them.
struct ZipArchiveTests {
  private let entries = [
    ZipArchive.Entry("mimetype", Array("a".utf8), isPacked: true),
    ZipArchive.Entry("папка/Уведомление, группа 2А.txt", Array(repeating: 0x41, count: 10_000)),
    ZipArchive.Entry("empty", []),
  ]

  @Test func `other programs open the archive and get the bytes back`() throws {
    let file = try ArchiveFile(ZipArchive.bytes(of: entries))
    #expect(try file.isSound())
    for entry in entries { #expect(try file.contents(of: entry.name) == entry.bytes) }
  }

  @Test func `equal files give equal bytes, in the order in which they were given`() throws {
    let bytes = try ZipArchive.bytes(of: entries)
    #expect(try ZipArchive.bytes(of: entries) == bytes)
    #expect(try ZipArchive.bytes(of: entries.reversed()) != bytes)
    #expect(LocalHeader.all(in: bytes).map(\.name) == entries.map(\.name))
  }

  @Test func `entries bear the first day, no system, no extra field and no descriptor`() throws {
    for header in LocalHeader.all(in: try ZipArchive.bytes(of: entries)) {
      #expect([header.time, header.date] == [0, 0x21])
      #expect(header.extraLength == 0)
      #expect(header.flags & 1 << 3 == 0)
    }
  }

  @Test func `names that are not ASCII are marked as UTF-8`() throws {
    let headers = LocalHeader.all(in: try ZipArchive.bytes(of: entries))
    #expect(headers.map { $0.flags & 1 << 11 != 0 } == [false, true, false])
  }

  @Test func `what is packed already is stored, all else is packed`() throws {
    let headers = LocalHeader.all(in: try ZipArchive.bytes(of: entries))
    #expect(headers.prefix(2).map(\.method) == [0, 8])
  }

  @Test func `two entries of one name are refused`() {
    let twins = [ZipArchive.Entry("a", [1]), ZipArchive.Entry("a", [2])]
    #expect(throws: PackingFault.self) { try ZipArchive.bytes(of: twins) }
  }

  @Test func `a damaged archive is found`() throws {
    var bytes = try ZipArchive.bytes(of: entries)
    bytes[38] ^= 1
    #expect(try !ArchiveFile(bytes).isSound())
  }

  @Test func `an archive of nothing is refused`() {
    #expect(throws: PackingFault.self) { try ZipArchive.bytes(of: []) }
  }
}
