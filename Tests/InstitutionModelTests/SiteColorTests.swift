import InstitutionModel
import Testing

/// The colour of the site, and whether letters of it can be read.
struct SiteColorTests {
  @Test(arguments: [
    ("#0d5560", "0d5560"), ("0D5560", "0d5560"), ("#036", "003366"), ("fff", "ffffff"),
  ])
  func `a colour is read with or without its sign`(_ text: String, _ figures: String) {
    #expect(SiteColor(text)?.figures == figures)
  }

  @Test(arguments: ["", "#", "синий", "0d556", "0d55600", "#0d556g", "##0d556"])
  func `what is no colour is none`(_ text: String) { #expect(SiteColor(text) == nil) }

  @Test func `contrast is that of WCAG`() throws {
    #expect(abs(SiteColor.white.contrast(with: .black) - 21) < 0.001)
    let grey = try #require(SiteColor("767676"))
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.01)
    #expect(grey.contrast(with: .white) == SiteColor.white.contrast(with: grey))
  }

  @Test(arguments: ["ffd700", "767676", "00bfff", "ffffff", "e4002b", "0d5560"])
  func `the nearest darker colour can be read`(_ text: String) throws {
    let color = try #require(SiteColor(text))
    #expect(color.readable.leastContrast >= SiteColor.leastContrast)
    if color.leastContrast >= SiteColor.leastContrast { #expect(color.readable == color) }
  }
}
