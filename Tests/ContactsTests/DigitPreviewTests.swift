import Testing

@testable import Contacts

/// The quick looks let nothing slip that the long ones would find.
struct DigitPreviewTests {
  @Test func `what may be a telephone passes the preview`() {
    let signs = Array("7889933412345670 -(). 8913".utf8)
    var (state, passed) = (1 as UInt64, 0)
    for _ in 0..<20_000 {
      let bytes = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(state >> 33) % signs.count]
      }
      bytes.withUnsafeBufferPointer { text in
        guard let candidate = TelephoneCandidate(at: 0, in: text) else { return }
        let preview = DigitPreview(at: 0, in: text)
        passed += 1
        #expect(preview.isTelephone)
        #expect(!preview.needsWord || candidate.hasPrefix == false && !candidate.hasBareGroups)
      }
    }
    #expect(passed > 1_000)
  }

  @Test(arguments: [" ", "\u{200B}", "\u{AD} ", "<b>", "\u{1}", "  \n"])
  func `a run of what nobody sees is one place`(_ nothing: String) throws {
    let text = "8" + String(repeating: nothing, count: 1_000) + "9131234567"
    let read = try #require(Reading(text, as: .html).texts.first)
    #expect(read.places.count < 5)
    #expect(ContactSearch.plain.kinds(in: text, as: .html) == [.telephone])
  }
}
