import ArgumentParser
import Foundation
import Fuzzing

/// Checks institutions in which something is there thousands of times, and twice as often.
struct MeasureBounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bounds",
    abstract: "Checks of extreme institutions, once and doubled."
  )

  @Option(help: "The release executable.")
  var ozero = ".build/release/ozero"

  @Option(help: "Where the institutions are put.")
  var folder = ".build/bench-bounds"

  @Option(help: "Only those whose names hold this.")
  var only = ""

  func run() throws {
    var table = MarkdownTable(heads: [
      "What", "Count", "CPU, s", "Doubled, s", "Peak, MB", "Doubled, MB", "Printed, KB",
    ])
    for extreme in Extreme.allCases where only.isEmpty || extreme.rawValue.contains(only) {
      let once = try measure(extreme, extreme.count)
      let twice = try measure(extreme, 2 * extreme.count)
      table.rows.append([
        extreme.rawValue, "\(extreme.count)", seconds(once.usage), seconds(twice.usage),
        "\(once.usage.peakKilobytes / 1024)", "\(twice.usage.peakKilobytes / 1024)",
        "\(twice.printed / 1024)",
      ])
    }
    print(table.text)
  }

  private func measure(
    _ extreme: Extreme,
    _ count: Int
  ) throws -> (usage: ChildProcess.Usage, printed: Int) {
    let content = URL(filePath: folder).appending(path: "Content")
    try? FileManager.default.removeItem(at: content)
    try extreme.files(count).write(to: content)
    let output = URL(filePath: folder).appending(path: "printed")
    let usage = try ChildProcess.run(
      [ozero, "check", "--content", content.path, "--date", "2026-11-25", "--jobs", "1"],
      output: output,
      accepting: [0, 1]
    )
    let size = try output.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    return (usage, size)
  }

  private func seconds(_ usage: ChildProcess.Usage) -> String {
    MarkdownTable.number(usage.userSeconds + usage.systemSeconds)
  }
}
