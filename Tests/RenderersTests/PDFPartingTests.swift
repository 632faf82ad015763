import CTypesetting
import Documents
import Testing

@testable import Renderers

/// Where pages end.
struct PDFPartingTests {
  private static let width = 300.0

  /// The paragraphs of each page of a height, a line for each with the number of its lines there.
  private func pages(_ blocks: [PaperBlock], height: Double) throws -> [[String]] {
    let setter = try Typesetter(PaperStyle())
    var rest = GalleyMaker(setter: setter, width: Self.width).galleys(blocks)
    var pages: [[String]] = []
    while !rest.isEmpty {
      let (head, others) = rest.parted(height, force: true)
      #expect(!head.isEmpty)
      pages.append(head.flatMap(Self.paragraphs))
      rest = others
    }
    return pages
  }

  private static func paragraphs(of galley: Galley) -> [String] {
    switch galley.content {
    case .lines(let lines):
      let name = String(decoding: lines.text.flat.bytes.prefix { $0 != 0x20 }, as: UTF8.self)
      return ["\(name) \(lines.lines.count)"]
    case .together(let blocks): return blocks.flatMap(paragraphs)
    case .table(let table): return ["строк \(table.rows.count)"]
    case .picture, .rule, .cutLine: return []
    }
  }

  private func lines(_ count: Int, _ name: String, _ style: PaperParagraph.Style = .lead)
    -> PaperBlock
  {
    let runs = (1..<count).flatMap { _ in [PaperRun.lineBreak, .text("строка", PaperFace())] }
    return .paragraph(PaperParagraph(style, [.text("\(name) ", PaperFace())] + runs))
  }

  @Test(arguments: 27...140)
  func `no line of a paragraph stands alone`(_ height: Int) throws {
    let blocks = [lines(4, "а"), lines(5, "б"), lines(3, "в"), lines(2, "г"), lines(7, "д")]
    let pages = try pages(blocks, height: Double(height) + 14)
    #expect(!pages.joined().contains { $0.hasSuffix(" 1") })
    let total = pages.joined().reduce(0) { $0 + (Int($1.suffix(1)) ?? 0) }
    #expect(total == 21)
  }

  @Test(arguments: 75...160)
  func `a heading stays with what it heads`(_ height: Int) throws {
    let blocks = [
      lines(2, "а"), lines(1, "Б", .heading), lines(4, "б"), lines(1, "В", .heading),
      lines(1, "Г", .subheading), lines(3, "г"),
    ]
    for page in try pages(blocks, height: Double(height)) {
      #expect(page.last?.hasPrefix("Б") == false)
      #expect(page.last?.hasPrefix("В") == false)
      #expect(page.last?.hasPrefix("Г") == false)
    }
  }

  @Test(arguments: 70...160)
  func `what belongs together is on one page`(_ height: Int) throws {
    let slip = PaperBlock.together([lines(2, "б"), lines(2, "в")])
    let pages = try pages([lines(4, "а"), slip, lines(2, "г")], height: Double(height))
    for page in pages { #expect(page.contains("б 2") == page.contains("в 2")) }
  }

  @Test(arguments: 60...160)
  func `what is signed ends on the page of the signature`(_ height: Int) throws {
    let rows = Array(repeating: Self.row, count: 5)
    var table = PaperTable(look: .form, description: "", widths: [100], header: [], rows: rows)
    table.keepsNext = true
    let signature = PaperBlock.together([lines(2, "подпись")])
    let pages = try pages([.table(table), signature], height: Double(height))
    #expect(pages.last?.count == 2)
    let counts = pages.joined().compactMap { $0.hasPrefix("строк ") ? Int($0.dropFirst(6)) : nil }
    #expect(counts.reduce(0, +) == 5)
  }

  private static var row: PaperRow {
    let text = PaperParagraph(.cell, [.text("ряд", PaperFace())])
    let cell = PaperCell(role: .data, columnSpan: 1, rowSpan: 1, content: [.paragraph(text)])
    return PaperRow(cells: [cell])
  }

  @Test func `a page that is lower than a line ends all the same`() throws {
    let pages = try pages([lines(1, "А", .heading), lines(3, "б")], height: 1)
    #expect(pages == [["А 1"], ["б 1"], ["б 1"], ["б 1"]])
  }

  @Test(arguments: 1...20)
  func `no line ends in a short address`(_ count: Int) throws {
    let setter = try Typesetter(PaperStyle())
    let before = String(repeating: "слово ", count: count)
    let address = "https://ddt-ozero.ru/"
    let runs = [PaperRun.text(before + address + " конец", PaperFace())]
    let text = setter.text(runs, ParagraphLook(size: 12), width: Self.width)
    let start = before.utf8.count
    #expect(text.lines.contains { $0.start <= start && start + address.utf8.count <= $0.end })
    let narrow = setter.text(runs, ParagraphLook(size: 12), width: 50)
    #expect(narrow.width <= 50)
  }
}
