import TestSupport
import Testing

/// Files and functions stay small enough to be read at once.
struct SizeTests {
  static let mostLinesOfFile = 500
  static let mostLinesOfFunction = 80

  @Test(arguments: Repository.files(under: "Sources", endings: [".swift"]))
  func `a file and its functions are short`(_ path: String) throws {
    let lines = try Repository.text(path).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines.count <= Self.mostLinesOfFile)
    for function in Self.functions(in: lines) {
      #expect(
        function.count <= Self.mostLinesOfFunction,
        "\(path):\(function.lowerBound + 1)"
      )
    }
  }

  @Test func `the length of a function is found by its indentation`() {
    let lines: [Substring] = [
      "  func a(", "    b: Int", "  ) {", "    c()", "  }", "", "  let d = 1",
    ]
    #expect(Self.functions(in: lines) == [0..<5])
  }

  /// The lines of each function or initializer, from its first to its closing brace.
  ///
  /// The formatter puts the closing brace at the indentation of the first line.
  private static func functions(in lines: [Substring]) -> [Range<Int>] {
    lines.indices.compactMap { start in
      let line = lines[start]
      let words = line.split(separator: " ")
      guard words.contains("func") || words.contains(where: { $0.hasPrefix("init(") }),
        !line.contains("//"), !line.hasSuffix("}")
      else { return nil }
      let indentation = line.prefix { $0 == " " }
      let end = lines[start...].dropFirst().firstIndex { $0 == indentation + "}" }
      return end.map { start..<$0 + 1 }
    }
  }
}
