import ArgumentParser
import Foundation

/// Builds institutions of several sizes and prints a table for each.
struct MeasureBuilds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "builds",
    abstract: "Full, unchanged and one-file builds, beside cp -r of the output."
  )

  @Option(parsing: .upToNextOption, help: "Numbers of programs; each has ten groups.")
  var sizes = [100, 1000]

  @Option(help: "Measured runs of each scenario, after one to warm up.")
  var runs = 5

  @Flag(help: "Make papers too: DOCX, PDF, texts and archives beside pages and workbooks.")
  var papers = false

  @Option(help: "The release executable.")
  var ozero = ".build/release/ozero"

  @Option(help: "Where the institutions and their outputs are put.")
  var folder = ".build/bench"

  func run() throws {
    for size in sizes {
      let benchmark = BuildBenchmark(
        programs: size,
        ozero: ozero,
        runs: max(runs, 1),
        withPapers: papers,
        folder: URL(filePath: folder)
      )
      let rows = try benchmark.run()
      let statistics = try benchmark.statistics()
      let tree = TreeSize(of: benchmark.output)
      print(
        """
        ### \(size) programs, \(size * GeneratedGroup.countOfProgram) groups

        \(tree.files) files, \(tree.pages) pages, \(tree.workbooks) workbooks, \
        \(tree.bytes / 1_000_000) MB

        \(MarkdownTable(rows, tree: tree).text)
        `ozero build --stats` of a full build:

        ```
        \(statistics)
        ```

        """
      )
    }
  }
}
