import Foundation
import TestSupport

/// A Markdown file of `Specs/Rules`: what a lawyer reviews and what the tests run.
struct RuleSpecification: CustomStringConvertible, Sendable {
  /// A line of a file with the finding that the specification expects there.
  struct Mark: Hashable, Comparable, CustomStringConvertible, Sendable {
    var path: String
    var line: Int
    var severity: String
    var code: String

    var description: String { "\(path):\(line) \(severity) \(code)" }

    static func < (first: Mark, second: Mark) -> Bool {
      (first.path, first.line, first.code) < (second.path, second.line, second.code)
    }
  }

  /// A section with the files that it changes in the base institution.
  struct Example: CustomStringConvertible, Sendable {
    var title: String
    var date = "2026-11-22"
    var files: [(path: String, text: String)] = []
    var marks: [Mark] = []

    var description: String { title }
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
  /// A block ```` ```yaml programs/x.yaml ```` replaces that file of the base institution; a line's
  /// end `# error: code` is an expected finding; a line `Date: 2026-11-23` sets the day.
  init(_ text: String) {
    code = ""
    var block: (path: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = block {
        if line == "```" {
          examples[examples.count - 1].add(open.path, open.lines)
          block = nil
        } else {
          block?.lines.append(line)
        }
      } else if line.hasPrefix("```yaml ") || line.hasPrefix("```csv ") {
        block = (String(line.split(separator: " ")[1]), [])
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

extension RuleSpecification.Example {
  fileprivate mutating func add(_ path: String, _ lines: [Substring]) {
    // Tables have no comments, so their marks are not part of them.
    let written =
      path.hasSuffix(".csv")
      ? lines.map { Substring($0.components(separatedBy: "   #")[0]) } : lines
    files.append((path, written.joined(separator: "\n") + "\n"))
    for (index, line) in lines.enumerated() {
      for severity in ["error", "warning", "note"] {
        guard let mark = line.range(of: "# \(severity): ") else { continue }
        for code in line[mark.upperBound...].components(separatedBy: ", ") {
          marks.append(
            .init(path: path, line: index + 1, severity: severity, code: code)
          )
        }
      }
    }
  }
}
