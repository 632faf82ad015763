import Documents
import Testing

@testable import Renderers

/// How the width of a page is divided among columns.
struct ColumnWidthsTests {
  private func widths(
    _ words: [String],
    weights: [Int],
    width: Double
  ) -> (points: [Double], scale: Double) {
    let table = Table(
      columns: weights.map { TableColumn(weight: $0) },
      header: [],
      rows: [TableRow(words.map { TableCell(text: [.text($0)]) })]
    )
    let widths = ColumnWidths(table, width: width, PaperStyle())
    return (widths.points, widths.scale)
  }

  @Test func `columns are as wide as their weights say`() {
    let (points, scale) = widths(["а", "б"], weights: [1, 3], width: 400)
    #expect(points == [100, 300])
    #expect(scale == 1)
  }

  @Test func `a column holds its longest word, and the others what is left`() {
    let word = "концертмейстер"
    let (points, scale) = widths([word, "б", "в"], weights: [1, 9, 10], width: 480)
    #expect(points[0] > TextWidth(of: word).longestWord * 10)
    #expect(points[0] < 100)
    #expect(abs(points.reduce(0, +) - 480) < 0.001)
    #expect(abs(points[1] / points[2] - 0.9) < 0.001)
    #expect(scale == 1)
  }

  @Test func `letters are smaller where words have no room, and never too small to read`() {
    let word = "концертмейстер"
    let eight = Array(repeating: word, count: 8)
    let few = widths(eight, weights: eight.map { _ in 1 }, width: 580)
    #expect(few.scale < 1)
    #expect(few.scale > 0.7)
    let needed = TextWidth(of: word).longestWord * 10 * few.scale
    for width in few.points { #expect(width > needed) }
    let many = widths(eight + eight, weights: (eight + eight).map { _ in 1 }, width: 580)
    #expect(many.scale == 0.7)
    #expect(abs(many.points.reduce(0, +) - 580) < 0.001)
  }

  @Test func `where words have no room the longest are broken`() {
    let found = widths(["один", "концертмейстер", "обучающийся"], weights: [1, 1, 1], width: 100)
      .points
    #expect(found[0] < 35)
    #expect(found[1] == found[2])
    #expect(abs(found.reduce(0, +) - 100) < 0.001)
  }

  @Test func `an address takes no more room than long words`() {
    let address = "https://ddt.example/" + String(repeating: "a", count: 200)
    let found = widths([address, "обучающийся"], weights: [1, 1], width: 400).points
    #expect(found == [200, 200])
  }
}
