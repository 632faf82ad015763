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

  @Test func `columns of a weight share the width by it`() {
    #expect(widths(["a", "b"], weights: [1, 3], width: 400) == [100, 300])
  }

  @Test func `a long word widens its column at the cost of those with room`() {
    let found = widths(["a", "концертмейстер", "b"], weights: [1, 1, 1], width: 210)
    #expect(found[1] > 75)
    #expect(abs(found.reduce(0, +) - 210) < 0.001)
    #expect(found[0] == found[2])
  }

  @Test func `where words have no room the longest are broken`() {
    let found = widths(["один", "концертмейстер", "обучающийся"], weights: [1, 1, 1], width: 120)
    #expect(found[0] < 35)
    #expect(found[1] == found[2])
    #expect(abs(found.reduce(0, +) - 120) < 0.001)
  }

  @Test func `columns without a weight are as wide as their words`() {
    let found = widths(["№", "два слова здесь и ещё много слов"], weights: [0, 0], width: 120)
    #expect(found[0] < 20)
    #expect(abs(found.reduce(0, +) - 120) < 0.001)
  }

  @Test(arguments: [("один два три", 20.0, 1), ("один два три", 3.0, 3), ("один\nдва", 20.0, 2)])
  func `lines are counted word by word`(_ text: String, _ width: Double, _ lines: Int) {
    #expect(TextWidth.lines(of: text, in: width) == lines)
  }
}
