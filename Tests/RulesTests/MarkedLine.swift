import Foundation

/// A line of a file with the findings that a specification expects there.
struct MarkedLine: Equatable, Sendable {
  struct Mark: Equatable, Sendable {
    var severity: String
    var code: String
  }

  /// The line without its mark.
  var text: String
  var marks: [Mark] = []

  /// Reads a line whose end may be `   # error: code, code`.
  ///
  /// A mark is no part of the file: tables have no comments, and a finding is drawn as an author
  /// sees it. `{{щ×40000}}` stands for so many letters.
  init(_ written: some StringProtocol) {
    text = String(written)
    for severity in ["error", "warning", "note"] {
      guard let mark = written.range(of: "# \(severity): ") else { continue }
      let line = written[..<mark.lowerBound]
      text = String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
      marks = written[mark.upperBound...].components(separatedBy: ", ").map {
        Mark(severity: severity, code: $0)
      }
    }
    text = text.replacing(/\{\{(.)×(\d+)\}\}/) { match in
      String(repeating: String(match.1), count: Int(match.2) ?? 0)
    }
  }

  /// The lines of a file; what follows its last line break is none.
  static func lines(of text: String) -> [MarkedLine] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.last == "" ? lines.dropLast() : lines[...]).map { MarkedLine($0) }
  }
}
