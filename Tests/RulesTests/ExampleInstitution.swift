import InstitutionModel
import TestSupport

/// The base institution changed by an example: its files with the marks of their lines.
struct ExampleInstitution {
  /// A line of a file with the finding that is expected there.
  struct Place: Hashable, Comparable, CustomStringConvertible, Sendable {
    var path: String
    var line: Int
    var severity: String
    var code: String

    var description: String { "\(path):\(line) \(severity) \(code)" }

    static func < (first: Place, second: Place) -> Bool {
      (first.path, first.line, first.code) < (second.path, second.line, second.code)
    }
  }

  var files: [String: [MarkedLine]]

  init(_ example: RuleSpecification.Example) throws {
    files = try Self.base()
    for block in example.blocks {
      let isWhole = block.isWhole || block.path.hasSuffix(".csv")
      guard !isWhole, let file = files[block.path] else {
        files[block.path] = block.lines
        continue
      }
      files[block.path] = try FilePatch.apply(block.lines, to: file)
    }
  }

  var inputs: [InputFile] {
    files.map { path, lines in
      InputFile(path: path, bytes: lines.flatMap { Array(($0.text + "\n").utf8) })
    }
  }

  /// Where findings are expected, sorted.
  var marks: [Place] {
    files.flatMap { path, lines in
      lines.enumerated().flatMap { index, line in
        line.marks.map {
          Place(path: path, line: index + 1, severity: $0.severity, code: $0.code)
        }
      }
    }.sorted()
  }

  /// The small institution without its attendance: what an example writes of it is a whole table.
  private static func base() throws -> [String: [MarkedLine]] {
    Dictionary(
      uniqueKeysWithValues: try FixtureFiles.all(of: "small")
        .filter { !$0.path.hasSuffix(".csv") }
        .map { ($0.path, MarkedLine.lines(of: String(decoding: $0.bytes, as: UTF8.self))) }
    )
  }
}
