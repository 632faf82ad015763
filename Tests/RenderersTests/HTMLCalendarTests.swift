import Documents
import Testing

@testable import Renderers

/// The ways to a calendar on a page.
struct HTMLCalendarTests {
  private static let calendar = DocumentID(kind: "group-calendar", subject: "hor-1")

  /// The page and the calendar lie side by side.
  private struct Links: LinkResolving {
    var path: String? { "schedule/groups/hor-1.html" }

    func address(of document: DocumentID) -> String? {
      document == calendar ? "hor-1.ics" : nil
    }
  }

  private static func page(at address: String?) throws -> String {
    let offer = CalendarOffer(
      of: calendar,
      subscribe: "Подписаться",
      address: "Адрес:",
      remark: "Не сразу.",
      download: "Скачать",
      downloadRemark: "(файл)"
    )
    var frame = try HTMLFixture.frame()
    frame.address = address.flatMap { SiteAddress($0) }
    let document = HTMLFixture.document([.calendarOffer(offer)])
    let bytes = try #require(try HTML(frame).bytes(of: document, links: Links()))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test
  func `a site with an address offers to subscribe, and the address to be copied`() throws {
    let page = try Self.page(at: "https://ddt.example/a")
    let address = "https://ddt.example/a/schedule/groups/hor-1.ics"
    #expect(page.contains("<a href=\"webcal:\(address.dropFirst(6))\">Подписаться</a>"))
    #expect(page.contains("Адрес: <a href=\"\(address)\">\(address)</a>"))
    #expect(page.contains("<p class=\"note\">Не сразу.</p>"))
    #expect(page.contains("<a href=\"hor-1.ics\" download=\"\">Скачать</a> (файл)"))
  }

  @Test
  func `a site without an address offers the file alone`() throws {
    let page = try Self.page(at: nil)
    #expect(page.contains("<a href=\"hor-1.ics\" download=\"\">Скачать</a> (файл)"))
    #expect(!page.contains("webcal"))
    #expect(!page.contains("Не сразу."))
  }
}
