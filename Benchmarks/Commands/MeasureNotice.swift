import ArgumentParser
import Foundation

/// Starts the command on the shipped `Content/`: one notice, a whole build, a build without a change.
struct MeasureNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Cold starts on Content/: one notice in each format, and builds of all papers."
  )

  @Option(help: "Measured runs of each scenario, after one to warm up.")
  var runs = 11

  @Option(help: "The group whose notice is made.")
  var group = "vesyolaya-kistochka-1"

  @Option(help: "The release executable.")
  var ozero = ".build/release/ozero"

  @Option(help: "The definitions.")
  var content = "Content"

  @Option(help: "Where the output is put.")
  var folder = ".build/bench/content"

  private var place: URL { URL(filePath: folder) }
  private var output: URL { place.appending(path: "Output") }

  func run() throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    var table = MarkdownTable(
      heads: ["run", "user, ms", "system, ms", "wall, ms", "peak, MB", "aim"]
    )
    for (scenario, aim) in scenarios {
      let usage = try scenario.measure(runs: runs, log: place.appending(path: "log.txt"))
      let times = [usage.userSeconds, usage.systemSeconds, usage.wallSeconds]
      table.rows.append(
        [scenario.name] + times.map { MarkdownTable.number($0 * 1000, digits: 0) }
          + [String(usage.peakKilobytes / 1024), aim]
      )
    }
    print(table.text)
  }

  private var scenarios: [(Scenario, aim: String)] {
    let formats = ["pdf", "docx", "txt"].map { (notice(as: $0), aim: "wall < 50 ms") }
    return formats + [
      (build("full build") { try? FileManager.default.removeItem(at: output) }, "CPU < 3000 ms"),
      (build("nothing changed") {}, "wall < 70 ms"),
    ]
  }

  private func notice(as format: String) -> Scenario {
    let file = place.appending(path: "notice.\(format)").path
    let options = ["--group", group, "--format", format, "--file", file]
    return Scenario(
      name: "notice, \(format.uppercased())",
      prepare: { _ in },
      arguments: command("notice", options)
    )
  }

  private func build(_ name: String, _ prepare: @escaping () -> Void) -> Scenario {
    Scenario(
      name: name,
      prepare: { _ in prepare() },
      arguments: command("build", ["--output", output.path])
    )
  }

  private func command(_ name: String, _ options: [String]) -> [String] {
    [ozero, name, "--content", content, "--date", GeneratedInstitution.buildDate] + options
  }
}
