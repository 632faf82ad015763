import Diagnostics
import SourceText
import Testing

@testable import Pipeline

/// Addresses of other sites in what people write.
struct ExternalAddressTests {
  private func addresses(_ text: String) -> [String] {
    ExternalAddresses.ranges(in: Array(text.utf8)).map {
      String(decoding: Array(text.utf8)[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("адрес: https://sferum.ru/", ["https://sferum.ru/"]),
    ("[слова](https://a.ru/б).", ["https://a.ru/б"]),
    ("«https://a.ru», http://b.ru/x?y=1#z.", ["https://a.ru", "http://b.ru/x?y=1#z"]),
    ("# https://a.ru\nадрес: https://b.ru # https://c.ru", ["https://b.ru"]),
    ("https:// http", []), ("", []),
  ])
  func `an address ends where it does for people`(_ text: String, _ found: [String]) {
    #expect(addresses(text) == found)
  }

  @Test func `nothing is asked for while nobody knows what is secret`() {
    let sources = SourceSet([SourceFile(path: "a.md", text: "https://a.ru/")])
    #expect(ExternalAddresses(in: sources, hiding: nil).all.isEmpty)
  }

  @Test func `an answer is told by how sure it is`() {
    let range = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 4)
    let address = ExternalAddresses.Address(text: "https://a.ru/", range: range)
    #expect(ExternalAnswer.status(200).finding(on: address) == nil)
    #expect(ExternalAnswer.status(403).finding(on: address) == nil)
    #expect(ExternalAnswer.status(404).finding(on: address)?.severity == .warning)
    #expect(ExternalAnswer.noSuchSite.finding(on: address)?.severity == .warning)
    #expect(ExternalAnswer.silence.finding(on: address)?.severity == .note)
    #expect(ExternalAnswer.status(502).finding(on: address)?.severity == .note)
  }
}
