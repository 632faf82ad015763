/// What the scenarios cost with Ozero and with Hugo.
struct HugoComparison {
  private struct Row {
    var scenario: String
    var ours: ChildProcess.Usage
    var theirs: ChildProcess.Usage?
  }

  private var rows: [Row] = []

  mutating func add(
    _ scenario: String,
    _ ours: ChildProcess.Usage,
    beside theirs: ChildProcess.Usage?
  ) {
    rows.append(Row(scenario: scenario, ours: ours, theirs: theirs))
  }

  /// What Hugo took where nothing had changed; a check is set beside it.
  var unchangedHugo: ChildProcess.Usage? { rows.last?.theirs }

  var text: String {
    var table = MarkdownTable(
      heads: [
        "scenario", "Ozero: user, s", "wall, s", "peak, MB", "Hugo: user, s", "wall, s",
        "peak, MB", "user, Ozero : Hugo",
      ]
    )
    table.rows = rows.map { row in
      let ratio = row.theirs.map { row.ours.userSeconds / max($0.userSeconds, 0.001) }
      return [row.scenario] + Self.cells(row.ours) + Self.cells(row.theirs)
        + [ratio.map { MarkdownTable.number($0) } ?? "–"]
    }
    return table.text
  }

  /// Says what part of the full build's user CPU the workbooks are.
  func share(ofWorkbooks seconds: Double) -> String {
    let full = rows.first?.ours.userSeconds ?? 0
    let percent = MarkdownTable.number(100 * seconds / max(full, 0.001), digits: 0)
    return "Workbooks: \(MarkdownTable.number(seconds)) s, \(percent) % of the full build.\n"
  }

  private static func cells(_ usage: ChildProcess.Usage?) -> [String] {
    guard let usage else { return ["–", "–", "–"] }
    return [
      MarkdownTable.number(usage.userSeconds), MarkdownTable.number(usage.wallSeconds),
      String(usage.peakKilobytes / 1024),
    ]
  }
}
