import Documents
import Renderers
import Testing

/// How a paper is cut into pages.
struct PDFPageTests {
  @Test func `sections lie as they should, each on pages of its own`() throws {
    let sections = [Section([]), Section([], orientation: .landscape), Section([])]
    let pdf = try PDFSample.pdf(PDFSample.document(sections))
    #expect(pdf.sizes == ["595x842", "842x595", "595x842"])
  }

  @Test func `pages are numbered from the second on`() throws {
    let pages = try PDFSample.pdf((1...40).map(PDFSample.paragraph)).pages
    #expect(pages.count > 2)
    let first = pages.map { $0.split(separator: "\n").first?.split(separator: " ").joined() ?? "" }
    #expect(first[0].hasPrefix("Абзац1."))
    #expect(Array(first.dropFirst()) == (2...pages.count).map { "\($0)" })
  }

  @Test(arguments: [("ПРОЕКТ", true), ("ОБРАЗЕЦ", false)])
  func `the mark stands on each page`(_ mark: String, isDraft: Bool) throws {
    let imprint = Imprint(institution: "ДДТ", isDraft: isDraft, isSample: !isDraft)
    let blocks = (1...40).map(PDFSample.paragraph)
    let pdf = try PDFSample.pdf(PDFSample.document([Section(blocks)], imprint: imprint))
    #expect(pdf.pages.count > 2)
    for page in pdf.pages { #expect(page.split(separator: "\n").first?.contains(mark) == true) }
    #expect(!pdf.spoken.contains(mark))
  }

  @Test func `all words are there, in order, whatever the page`() throws {
    let pdf = try PDFSample.pdf((1...100).map(PDFSample.paragraph))
    let numbers = pdf.spoken.joined(separator: " ").matches(of: /Абзац (\d+)\./).map { Int($0.1) }
    #expect(numbers == Array(1...100))
  }

  @Test func `what is together and longer than a page is cut all the same`() throws {
    let blocks = (1...100).map(PDFSample.paragraph)
    let pdf = try PDFSample.pdf([.together([.together(blocks)])])
    #expect(pdf.pages.count > 3)
    #expect(pdf.spoken.last?.contains("ДДТ") == true)
  }

  @Test func `a pack has bookmarks, and each of its documents begins on a front`() throws {
    let long = PDFSample.document((1...20).map(PDFSample.paragraph), title: "Хор")
    let short = PDFSample.document([PDFSample.paragraph("Кратко")], title: "Танец & пляска")
    var pack = PDFSample.document([], title: "Все уведомления")
    pack.bodies = [.pack([short, long, short])]
    let pdf = try PDFSample.pdf(pack)
    #expect(pdf.bookmarks == ["Танец & пляска – 1", "Хор – 3", "Танец & пляска – 5"])
    #expect(pdf.sizes.count == 5)
    #expect(pdf.pages[1].split(separator: "\n") == [])
    #expect(pdf.pages[3].split(separator: "\n").first?.split(separator: " ") == ["2"])
    #expect(!pdf.pages[4].hasPrefix("5"))
    #expect(pdf.title == "Все уведомления")
  }
}
