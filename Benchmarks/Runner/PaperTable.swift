/// What papers cost with Ozero, beside aims and other programs.
struct PaperTable {
  private var costs: [String: PaperBenchmark.Cost] = [:]
  private var table = MarkdownTable(
    heads: ["papers", "CPU, s", "ms each", "aim", "KB each", "pages", "times Ozero's"]
  )

  var text: String { table.text }

  mutating func add(_ format: String, _ cost: PaperBenchmark.Cost, aim: Double?) {
    costs[format] = cost
    table.rows.append([
      "Ozero, \(format.uppercased())", MarkdownTable.number(cost.seconds, digits: 3),
      MarkdownTable.number(cost.milliseconds),
      aim.map { "≤ \(MarkdownTable.number($0, digits: 0)) ms" } ?? "–",
      Self.kilobytes(cost.bytes, of: cost), cost.pages > 0 ? String(cost.pages) : "–", "1",
    ])
  }

  /// DOCX and PDF together.
  mutating func addBoth(aim: Double) {
    guard let docx = costs["docx"], let pdf = costs["pdf"] else { return }
    table.rows.append([
      "Ozero, DOCX and PDF", MarkdownTable.number(docx.seconds + pdf.seconds, digits: 3),
      MarkdownTable.number(docx.milliseconds + pdf.milliseconds),
      "≤ \(MarkdownTable.number(aim, digits: 1)) s",
      Self.kilobytes(docx.bytes + pdf.bytes, of: pdf),
      "–", "1",
    ])
  }

  mutating func add(
    peer: String,
    beside format: String,
    _ result: (seconds: Double, bytes: Int)?
  ) {
    guard let ours = costs[format] else { return }
    let name = "\(peer), \(format.uppercased())"
    guard let result else {
      table.rows.append(["\(name): not installed", "–", "–", "–", "–", "–", "–"])
      return
    }
    table.rows.append([
      name, MarkdownTable.number(result.seconds, digits: 3),
      MarkdownTable.number(result.seconds * 1000 / Double(ours.papers)), "–",
      Self.kilobytes(result.bytes, of: ours), "–",
      MarkdownTable.number(result.seconds / ours.seconds, digits: 1),
    ])
  }

  private static func kilobytes(_ bytes: Int, of cost: PaperBenchmark.Cost) -> String {
    MarkdownTable.number(Double(bytes) / Double(cost.papers) / 1000, digits: 1)
  }
}
