import Hashing
import Testing

struct SHA256Tests {
  struct Case: CustomTestStringConvertible, Sendable {
    var bytes: [UInt8]
    var hex: String
    var testDescription: String { "\(bytes.count) bytes" }
  }

  @Test(arguments: [
    Case(
      bytes: [],
      hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    Case(
      bytes: Array("abc".utf8),
      hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    ),
    Case(
      bytes: Array(repeating: UInt8(ascii: "a"), count: 1_000_000),
      hex: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `digests are those of the standard`(_ example: Case) {
    let digest = SHA256.digest(of: example.bytes)
    #expect(digest.hex == example.hex)
    #expect(Digest(text: example.hex) == digest)
  }

  @Test func `pieces give the digest of the whole`() {
    var hash = SHA256()
    hash.update(Array("a".utf8))
    let early = hash.digest()
    hash.update(Array("bc".utf8))
    #expect(hash.digest() == SHA256.digest(of: Array("abc".utf8)))
    #expect(early == SHA256.digest(of: Array("a".utf8)))
  }

  @Test func `texts are kept apart`() {
    var first = SHA256()
    first.update("ab")
    first.update("c")
    var second = SHA256()
    second.update("a")
    second.update("bc")
    #expect(first.digest() != second.digest())
  }

  @Test(arguments: ["", "ba78", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"])
  func `other texts are no digests`(_ text: String) {
    #expect(Digest(text: text) == nil)
  }

  @Test func `a digest has thirty-two bytes`() {
    #expect(Digest(bytes: Array(repeating: 1, count: 31)) == nil)
    #expect(
      Digest(bytes: Array(repeating: 0x1F, count: 32))?.hex == String(repeating: "1f", count: 32)
    )
  }
}

extension Digest {
  fileprivate init?(text: String) {
    let digest = Array(text.utf8).withUnsafeBufferPointer { Digest(hex: $0) }
    guard let digest else { return nil }
    self = digest
  }
}
