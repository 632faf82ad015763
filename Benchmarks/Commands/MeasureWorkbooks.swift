import ArgumentParser
import Renderers

/// Renders workbooks of several sizes in this process and prints what one costs.
struct MeasureWorkbooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbooks",
    abstract: "User CPU of one XLSX and one CSV file."
  )

  @Option(help: "How many are rendered of each size.")
  var count = 500

  func run() throws {
    guard let frame = TreeFrame.ofWorkbooks else { return }
    var table = MarkdownTable(heads: ["groups × dates", "XLSX, ms", "CSV, ms"])
    for (groups, dates) in [(10, 10), (50, 12), (250, 12)] {
      let benchmark = WorkbookBenchmark(groups: groups, dates: dates)
      let xlsx = try benchmark.milliseconds(XLSX(frame), count: count)
      let csv = try benchmark.milliseconds(CSV(frame), count: count)
      table.rows.append(
        ["\(groups) × \(dates)", MarkdownTable.number(xlsx), MarkdownTable.number(csv)]
      )
    }
    print(table.text)
  }
}
