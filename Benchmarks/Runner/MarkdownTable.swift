import Foundation

/// A table as Markdown, numbers to the right.
struct MarkdownTable {
  var heads: [String]
  var rows: [[String]] = []

  var text: String {
    let rule = heads.indices.map { $0 == 0 ? "---" : "--:" }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// A number with as many digits after the point as told.
  static func number(_ value: Double, digits: Int = 2) -> String {
    String(format: "%.\(digits)f", value)
  }
}

extension MarkdownTable {
  /// The table of one institution.
  init(_ rows: [BuildBenchmark.Row], tree: TreeSize) {
    self.init(
      heads: [
        "scenario", "user, s", "system, s", "wall, s", "pages/s", "files/s", "peak, MB",
      ]
    )
    self.rows = rows.map { row in
      let usage = row.usage
      let wall = max(usage.wallSeconds, 0.001)
      return [
        row.scenario, Self.number(usage.userSeconds), Self.number(usage.systemSeconds),
        Self.number(usage.wallSeconds, digits: 3),
        Self.number(Double(tree.pages) / wall, digits: 0),
        Self.number(Double(tree.files) / wall, digits: 0), String(usage.peakKilobytes / 1024),
      ]
    }
  }
}
