import ArgumentParser
import Documents
import Edition
import Renderers

/// Renders workbooks of several sizes in this process and prints what one costs.
struct MeasureWorkbooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbooks",
    abstract: "CPU time of one XLSX and one CSV file."
  )

  @Option(help: "How many are rendered of each size.")
  var count = 500

  func run() throws {
    guard let frame = Self.frame else { return }
    var table = MarkdownTable(heads: ["groups × dates", "XLSX, ms of CPU", "CSV, ms of CPU"])
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

  /// What formats are made of; of a shell, tables need nothing.
  private static var frame: TreeFrame? {
    let shell = PageShell.read(Array("{{content}}".utf8)) { "\($0)" }.shell
    return shell.map { shell in
      TreeFrame(
        tree: .internal,
        institution: "ДДТ",
        home: DocumentID(kind: "internal-index"),
        shell: shell,
        words: .russian
      )
    }
  }
}
