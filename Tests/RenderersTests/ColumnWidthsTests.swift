import Documents
import Testing

@testable import Renderers

/// How the width of a page is divided.
struct ColumnWidthsTests {
  private func widths(_ words: [String], weights: [Int], width: Double) -> [Double] {
    let table = Table(
      columns: weights.map { TableColumn(weight: $0) },
      header: [],
      rows: [TableRow(words.map { TableCell(text: [.text($0)]) })]
    )
    return ColumnWidths(table, width: width, PaperStyle()).points
  }

  @Test func `where words have no room the longest are broken`() {
    let found = widths(["один", "концертмейстер", "обучающийся"], weights: [1, 1, 1], width: 100)
    #expect(found[0] < 35)
    #expect(found[1] == found[2])
    #expect(abs(found.reduce(0, +) - 100) < 0.001)
  }

  @Test func `an address takes no more room than long words`() {
    let address = "https://ddt.example/" + String(repeating: "a", count: 200)
    let found = widths([address, "обучающийся"], weights: [1, 1], width: 400)
    #expect(found == [200, 200])
  }

  @Test(arguments: [("один два три", 20.0, 1), ("один два три", 3.0, 3), ("один\nдва", 20.0, 2)])
  func `lines are counted word by word`(_ text: String, _ width: Double, _ lines: Int) {
    #expect(TextWidth.lines(of: text, in: width) == lines)
  }
}
