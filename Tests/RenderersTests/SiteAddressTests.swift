import Renderers
import Testing

/// The address that people write, as far as it is one.
struct SiteAddressTests {
  @Test(arguments: [
    ("https://ddt.example/", "https://ddt.example/", "/"),
    ("ddt.example", "https://ddt.example/", "/"),
    ("http://ddt.example/raspisanie", "http://ddt.example/raspisanie/", "/raspisanie/"),
    ("https://ddt.example/a/b/index.html", "https://ddt.example/a/b/", "/a/b/"),
    ("ддт-озеро.рф", "https://xn----gtbafj5bcpn.xn--p1ai/", "/"),
    (
      "http://Школа.РФ:8080/ёж", "http://xn--80atdl2c.xn--p1ai:8080/%D1%91%D0%B6/", "/%D1%91%D0%B6/"
    ),
    ("https://ddt.example/%D0%B0/", "https://ddt.example/%D0%B0/", "/%D0%B0/"),
  ])
  func `an address ends with a slash`(_ text: String, _ root: String, _ folder: String) throws {
    let address = try #require(SiteAddress(text))
    #expect(address.root == root)
    #expect(address.folder == folder)
    #expect(address.address(of: "index.html") == root)
    #expect(address.address(of: "rules/index.html") == "\(root)rules/index.html")
  }

  @Test(arguments: [
    "", "нет", "ddt", "https://", "ddt.example?a=1", "a.b c.d", ".ru", "a..ru", "-шк-.рф",
  ])
  func `what is no address is none`(_ text: String) { #expect(SiteAddress(text) == nil) }

  @Test func `a map of the site is in order and escaped`() {
    let text = String(
      decoding: SiteMap.bytes(of: ["https://a.ru/b&c", "https://a.ru/"]),
      as: UTF8.self
    )
    #expect(
      text.contains("<url><loc>https://a.ru/</loc></url>\n<url><loc>https://a.ru/b&amp;c</loc>")
    )
    #expect(HTMLFixture.isWellFormed(text))
  }
}
