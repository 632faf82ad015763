import ArgumentParser
import Foundation

/// Makes calendars in this process and prints what one costs.
struct MeasureCalendars: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendars",
    abstract: "User CPU of ICS files."
  )

  @Option(help: "How many are made of each size.")
  var count = 1000

  @Option(help: "Where the institution of the last row is put.")
  var folder = ".build/bench/calendars"

  func run() throws {
    var table = MarkdownTable(heads: ["calendar", "ms", "KB"])
    for events in [36, 72, 720] {
      let benchmark = CalendarBenchmark(events: events)
      table.rows.append(
        [
          "\(events) events", MarkdownTable.number(benchmark.milliseconds(count: count)),
          "\(benchmark.size / 1000)",
        ]
      )
    }
    let groups = try PaperBenchmark(papers: 300, of: "group-calendar", in: URL(filePath: folder))
    let cost = try groups.cost(as: "ics")
    table.rows.append(
      [
        "of a generated group, from the model", MarkdownTable.number(cost.milliseconds),
        "\(cost.bytes / cost.papers / 1000)",
      ]
    )
    print(table.text)
  }
}
