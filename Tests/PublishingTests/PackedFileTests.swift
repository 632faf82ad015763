import Hashing
import Testing

@testable import Publishing

/// Files whose bytes do not show what they say are read by their words.
struct PackedFileTests {
  private static let invitation = "https://vk.me/join/AJQ1d8x_Zz0"

  private func build(
    _ place: Workplace,
    words: String,
    scanner: LeakScanner = .plain
  ) throws -> PublishingOutcome {
    let session = try place.session(scanner, probe: .none)
    var batch = session.batch()
    let key = SHA256.digest(of: Array("key".utf8))
    if !batch.keeps(["site/form.docx"], key: key) {
      try batch.write(
        PlannedFile(
          path: "site/form.docx",
          key: key,
          kind: "form",
          sources: [],
          words: Array(words.utf8)
        ),
        bytes: Array("packed".utf8)
      )
    }
    return try session.finish([batch])
  }

  @Test func `what a packed public file says is scanned`() throws {
    let place = try Workplace()
    let error = publishingError { _ = try build(place, words: Self.invitation) }
    guard case .leaks(let leaks)? = error else {
      Issue.record("nothing was found")
      return
    }
    #expect(leaks.map(\.path) == ["site/form.docx"])
  }

  @Test func `it is made again when other words are forbidden`() throws {
    let place = try Workplace()
    #expect(try build(place, words: "vk.me/chat/Secret").exchanged)
    let stricter = LeakScanner(forbidden: ["vk.me/chat/Secret"])
    let error = publishingError {
      _ = try build(place, words: "vk.me/chat/Secret", scanner: stricter)
    }
    guard case .leaks? = error else {
      Issue.record("the old file was kept unread")
      return
    }
  }

  @Test func `a file that was never there is left so, though other words are forbidden`() throws {
    let place = try Workplace()
    #expect(try build(place, words: "vk.me/chat/Secret").exchanged)
    let stricter = LeakScanner(forbidden: ["vk.me/chat/Other"])
    let session = try place.session(stricter, probe: .none)
    defer { session.abandon() }
    var batch = session.batch()
    let leavesAbsent = batch.leave(["site/other.docx"])
    let leavesUnread = batch.leave(["site/form.docx"])
    #expect(leavesAbsent)
    #expect(!leavesUnread)
    #expect(batch.files.isEmpty)
  }
}
