import ArgumentParser
import Foundation

/// Builds one institution with Ozero and with Hugo in turns and prints a table of both.
struct MeasureBesideHugo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beside-hugo",
    abstract: "Builds beside those of Hugo, of the same pages, with two workers each."
  )

  @Option(help: "The number of programs; each has ten groups.")
  var programs = 1000

  @Option(help: "Measured runs of each scenario, after one to warm up.")
  var runs = 3

  @Option(help: "The release executable.")
  var ozero = ".build/release/ozero"

  @Option(help: "Hugo itself, not a script that starts it.")
  var hugo = "hugo"

  @Option(help: "Where the institution and both outputs are put.")
  var folder = ".build/bench"

  private static let jobs = 2

  func run() throws {
    let ours = BuildBenchmark(
      programs: programs,
      ozero: ozero,
      runs: runs,
      jobs: Self.jobs,
      folder: URL(filePath: folder)
    )
    try ours.prepare()
    let theirs = HugoBenchmark(beside: ours, hugo: hugo, jobs: Self.jobs)
    let hasHugo = theirs.isInstalled
    if hasHugo { try theirs.prepare() } else { print("Skipped Hugo: `\(hugo)` does not run.\n") }

    var comparison = HugoComparison()
    for (our, their) in [
      (ours.fullBuild, theirs.fullBuild), (ours.oneFileBuild, theirs.oneFileBuild),
      (ours.unchangedBuild, theirs.unchangedBuild),
    ] {
      let usage = try our.measure(runs: runs, log: ours.log)
      let beside = hasHugo ? try their.measure(runs: runs, log: theirs.log) : nil
      comparison.add(our.name, usage, beside: beside)
    }
    comparison.add(
      ours.checking.name,
      try ours.checking.measure(runs: runs, log: ours.log),
      beside: comparison.unchangedHugo
    )
    print(comparison.text)
    print(try sizes(ours, hasHugo ? theirs : nil))
    let workbooks = try WorkbookBenchmark.seconds(programs: programs)
    print(comparison.share(ofWorkbooks: workbooks))
  }

  private func sizes(_ ours: BuildBenchmark, _ theirs: HugoBenchmark?) throws -> String {
    let sizes = [("Ozero", ours.output)] + (theirs.map { [("Hugo", $0.output)] } ?? [])
    return sizes.map { name, folder in
      let tree = TreeSize(of: folder)
      return """
        \(name): \(tree.files) files, \(tree.pages) pages, \(tree.workbooks) workbooks, \
        \(tree.bytes / 1_000_000) MB

        """
    }.joined(separator: "\n")
  }
}
