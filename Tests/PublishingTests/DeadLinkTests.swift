import Foundation
import Publishing
import Testing

/// Pages that lead nowhere are not published.
struct DeadLinkTests {
  private func faults(_ action: () throws -> Void) -> [String] {
    guard case .deadLinks(let links) = publishingError(action) else { return [] }
    return links.map(\.message)
  }

  private static let page = "site/a/b.html"

  @Test(arguments: [
    (#"<a href="c.html">"#, "ссылка «c.html» никуда не ведёт: такого файла нет"),
    (#"<img src='../x.png' />"#, "ссылка «../x.png» никуда не ведёт: такого файла нет"),
    (#"<a href=../a/>"#, "ссылка «../a/» никуда не ведёт: такого файла нет"),
    (#"<a href="../../internal/i.html">"#, "ссылка «../../internal/i.html» ведёт за пределы сайта"),
    ("<a href='#x'>", "на странице нет места, куда ведёт ссылка «#x»"),
    (#"<a href="d.html#y">"#, "на странице нет места, куда ведёт ссылка «d.html#y»"),
    (#"<p id="x"><p ID = "x">"#, "имя «x» уже есть у другого места страницы"),
    (#"<a href="a&amp;b.html?c=1">"#, "ссылка «a&b.html?c=1» никуда не ведёт: такого файла нет"),
  ])
  func `what is dead is told at its line`(_ markup: String, _ words: String) throws {
    let place = try Workplace()
    let files = [
      Self.page: "<p>\n\(markup)</p>", "site/a/d.html": "<p id='x'>", "internal/i.html": "<p>",
    ]
    #expect(faults { try place.publish(files) } == ["«\(Self.page)», строка 2: \(words)"])
    #expect(try !place.neighbours().contains("Output"))
  }

  @Test(arguments: [
    #"<a href="d.html#x">"#, #"<a href="./d.html?q=1#x">"#, "<a href='../'>",
    "<a href='#x' id='x'>",
    #"<a href="%64.html">"#, "<a href=''>", "<a href='/sveden'>", "<a href='https://a.ru/b'>",
    "<a href='tel:+7'>", "<script>'<a href=\"no.html\">'</script>", "<!-- <a href='no.html'> -->",
    "<style><a href='no'></style>", "a < b href='no.html'", "<a href", "<a href='no.html",
    "<img src='../file.png'>", "<img src='../link/any.png'>",
  ])
  func `what leads somewhere is published`(_ markup: String) throws {
    let place = try Workplace()
    try place.publish(["site/z": "1"])
    try place.write("x", to: "Output/site/file.png")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("Output/site/link"),
      withDestinationPath: "a"
    )
    let files = [
      Self.page: markup, "site/a/d.html": "<p id='x'>", "site/index.html": "", "site/z": "1",
    ]
    #expect(faults { try place.publish(files, workers: 2) }.isEmpty)
  }

  @Test func `a page that was kept is looked at when what it leads to goes`() throws {
    let place = try Workplace()
    let page = [Self.page: "<a href='d.html'>"]
    try place.publish(page.merging(["site/a/d.html": ""]) { first, _ in first })
    #expect(
      faults { try place.publish(page) }
        == ["«\(Self.page)», строка 1: ссылка «d.html» никуда не ведёт: такого файла нет"]
    )
  }

  @Test func `a build of some documents says nothing of links`() throws {
    let place = try Workplace()
    let session = try place.session()
    var batch = session.batch()
    try batch.publish(Self.page, "<a href='d.html'>")
    let isLeft = batch.leave(["site/a/d.html"])
    #expect(isLeft)
    #expect(try session.finish([batch]).exchanged)
  }
}
