import Documents
import Renderers
import Testing

/// Bars of shares.
struct HTMLChartTests {
  private let chart = BarChart(
    caption: "Год",
    bars: [
      BarChart.Bar(
        "Часы",
        [.init("очно", "300", size: 300), .init("дистанционно", "100 & ещё", size: 100)]
      )
    ]
  )

  @Test func `parts are as wide as their shares, and told in words`() throws {
    let page = try HTMLFixture.fragment([.chart(chart)])
    #expect(page.contains("<rect x=\"0.00%\" width=\"75.00%\" height=\"100%\" class=\"ink-0\" />"))
    #expect(page.contains("<rect x=\"75.00%\" width=\"25.00%\" height=\"100%\" class=\"ink-1\" />"))
    #expect(page.contains("<desc>очно\u{A0}– 300, дистанционно\u{A0}– 100 &amp; ещё</desc>"))
    #expect(page.contains("очно\u{A0}–\u{2060}\u{A0}<strong>300</strong>"))
  }

  @Test func `paper has the same as a table`() {
    let rows = [TableRow](chart.table.rows)
    #expect(rows.count == 1)
    let words = rows[0].cells.map { cell -> String in
      guard case .paragraph(let content, _) = cell.content.first else { return "" }
      return content.plainText
    }
    #expect(words == ["Часы", "очно\u{A0}– 300, дистанционно\u{A0}– 100 & ещё"])
  }
}
