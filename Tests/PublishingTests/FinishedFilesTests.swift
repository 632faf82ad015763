import Hashing
import Testing

@testable import Publishing

/// What was finished earlier in a build can be read, written anew or kept.
struct FinishedFilesTests {
  @Test func `files that were written and that were kept are read alike`() throws {
    let place = try Workplace()
    try place.publish(["internal/kept.txt": "прежний"])
    let session = try place.session(.plain, probe: .none)
    var batch = session.batch()
    try batch.publish("internal/kept.txt", "прежний")
    try batch.publish("internal/new.txt", "новый")
    let finished = session.finished([batch])
    #expect(finished.bytes(at: "internal/kept.txt") == Array("прежний".utf8))
    #expect(finished.bytes(at: "internal/new.txt") == Array("новый".utf8))
    #expect(finished.size(at: "internal/new.txt") == 10)
    #expect(finished.digest(at: "internal/new.txt") == SHA256.digest(of: Array("новый".utf8)))
    #expect(finished.bytes(at: "internal/other.txt") == nil)
    #expect(try session.finish([batch]).exchanged)
  }

  @Test func `sizes tell whether any file has another size`() throws {
    let place = try Workplace()
    func sizes(_ text: String) throws -> Digest {
      let session = try place.session(.plain, probe: .none)
      var batch = session.batch()
      try batch.publish("internal/a.txt", text)
      defer { session.abandon() }
      return session.finished([batch]).sizes
    }
    #expect(try sizes("раз") == sizes("два"))
    #expect(try sizes("раз") != sizes("четыре"))
  }
}
