import TestSupport
import Testing

/// Files and functions stay small enough to be read at once.
struct SizeTests {
  static let mostLinesOfFile = 500
  static let mostLinesOfFunction = 80

  static let files = ["Sources", "Tests", "Benchmarks"].flatMap { folder in
    Repository.files(under: folder, endings: [".swift"])
  }

  @Test(arguments: files)
  func `a file and its functions are short`(_ path: String) throws {
    let lines = try Repository.text(path).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines.count <= Self.mostLinesOfFile)
    guard path.hasPrefix("Sources/") else { return }
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

  @Test func `a property that is computed is a function, and one that is stored is none`() {
    let lines: [Substring] = [
      "  public var a: [Int] {", "    b", "  }", "  subscript(c: Int) -> Int {", "    c", "  }",
      "  let d = [", "    1", "  ]", "  var e = 1", "  lazy var f: Int = {", "    1", "  }()",
    ]
    #expect(Self.functions(in: lines) == [0..<3, 3..<6])
  }

  /// The lines of each function, initializer or computed property, from its first to its closing
  /// brace.
  ///
  /// The formatter puts the closing brace at the indentation of the first line.
  private static func functions(in lines: [Substring]) -> [Range<Int>] {
    lines.indices.compactMap { start in
      let line = lines[start]
      let words = line.split(separator: " ")
      let isComputed = words.contains("var") && words.last == "{" && !words.contains("=")
      let isNamed = words.contains { $0.hasPrefix("init(") || $0.hasPrefix("subscript(") }
      guard isComputed || isNamed || words.contains("func"),
        !line.contains("//"), !line.hasSuffix("}")
      else { return nil }
      let indentation = line.prefix { $0 == " " }
      let end = lines[start...].dropFirst().firstIndex { $0 == indentation + "}" }
      return end.map { start..<$0 + 1 }
    }
  }
}
