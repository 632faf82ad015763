import Foundation
import TestSupport

/// A Markdown file of `Specs/Rules`: what a lawyer reviews and what the tests run.
struct RuleSpecification: CustomStringConvertible, Sendable {
  /// A section with what it changes in the base institution.
  struct Example: CustomStringConvertible, Sendable {
    var title: String
    var date = "2026-11-22"
    var blocks: [Block] = []

    var description: String { title }

    /// All findings that the example expects, without their lines.
    var marks: [MarkedLine.Mark] { blocks.flatMap(\.lines).flatMap(\.marks) }
  }

  /// The lines that a section shows of one file.
  struct Block: Sendable {
    var path: String
    /// Whether the block is the file and no patch of it.
    var isWhole: Bool
    var lines: [MarkedLine] = []
  }

  var code: String
  var title = ""
  var severity = ""
  var clause = ""
  var examples: [Example] = []

  var description: String { code }

  static func all() throws -> [RuleSpecification] {
    try Repository.files(under: "Specs/Rules", endings: [".md"]).map { path in
      RuleSpecification(try Repository.text(path))
    }
  }

  /// Reads the title, the line with clause and severity, and each `##` section.
  ///
  /// A block ```` ```yaml programs/x.yaml ```` is a ``FilePatch`` of that file of the base
  /// institution. It is the file itself when the base has none, when it is a table, and when its
  /// first line says so: ```` ```yaml programs/x.yaml whole ````. A line's end `# error: code` is
  /// an expected finding; a line `Date: 2026-11-23` sets the day.
  init(_ text: String) {
    code = ""
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```", let block = open {
        examples[examples.count - 1].blocks.append(block)
        open = nil
      } else if open != nil {
        open?.lines.append(MarkedLine(line))
      } else if line.hasPrefix("```yaml ") || line.hasPrefix("```csv ") {
        let words = line.split(separator: " ").map(String.init)
        open = Block(path: words[1], isWhole: words.dropFirst(2) == ["whole"])
      } else {
        readProse(line)
      }
    }
  }

  private mutating func readProse(_ line: Substring) {
    if line.hasPrefix("# ") {
      let parts = line.dropFirst(2).components(separatedBy: " — ")
      (code, title) = (parts[0], parts.dropFirst().joined(separator: " — "))
    } else if line.hasPrefix("Clause: ") {
      let parts = line.components(separatedBy: " · Severity: ")
      clause = String(parts[0].dropFirst("Clause: ".count))
      severity = parts.count > 1 ? parts[1] : ""
    } else if line.hasPrefix("## ") {
      examples.append(Example(title: String(line.dropFirst(3))))
    } else if line.hasPrefix("Date: ") {
      examples[examples.count - 1].date = String(line.dropFirst("Date: ".count))
    }
  }
}
