import ArgumentParser
import Foundation

/// Makes notices in several formats and prints what they cost, beside other programs.
struct MeasurePapers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "CPU of notices in DOCX, PDF, HTML and text, beside WeasyPrint, Typst and docxtpl."
  )

  @Option(help: "How many notices, each of another group.")
  var count = 300

  @Option(help: "A Python that has the peers.")
  var python = ".build/bench-peers/bin/python"

  @Option(help: "Where the institution and the peers' texts are put.")
  var folder = ".build/bench/papers"

  /// The format that a peer writes too.
  private static let peers = [("docxtpl", "docx"), ("typst", "pdf"), ("weasyprint", "pdf")]

  func run() throws {
    let folder = URL(filePath: folder)
    let papers = try PaperBenchmark(papers: count, in: folder)
    var table = PaperTable()
    for (format, aim) in [("docx", 1.0), ("pdf", 6.0), ("html", nil), ("txt", nil)] {
      table.add(format, try papers.cost(as: format), aim: aim)
    }
    table.addBoth(aim: 2.2 * Double(count) / 300)
    let peers = PeerBenchmark(python: python, folder: folder)
    try peers.prepare(try papers.texts())
    for (peer, format) in Self.peers {
      table.add(peer: peer, beside: format, try peers.measure(peer))
    }
    print(table.text)
  }
}
