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

  @Option(parsing: .upToNextOption, help: "The formats of ours that are measured.")
  var formats = ["docx", "pdf", "html", "txt"]

  @Option(help: "A Python that has the peers.")
  var python = ".build/bench-peers/bin/python"

  @Option(help: "Where the institution and the peers' texts are put.")
  var folder = ".build/bench/papers"

  /// Milliseconds of a paper.
  private static let aims = ["docx": 1.0, "pdf": 6.0]
  /// The format that a peer writes too.
  private static let peers = [("docxtpl", "docx"), ("typst", "pdf"), ("weasyprint", "pdf")]

  func run() throws {
    let folder = URL(filePath: folder)
    let papers = try PaperBenchmark(papers: count, in: folder)
    var table = PaperTable()
    for format in formats {
      table.add(format, try papers.cost(as: format), aim: Self.aims[format])
    }
    table.addBoth(aim: 2.2 * Double(count) / 300)
    let peers = PeerBenchmark(python: python, folder: folder)
    try peers.prepare(try papers.texts())
    for (peer, format) in Self.peers where formats.contains(format) {
      table.add(peer: peer, beside: format, try peers.measure(peer))
    }
    print(table.text)
  }
}
